package planted.service.policy;

/// Breaks the star: it knows another room.
public class Room {
    public void knows(planted.service.payment.Room other) {}
}
