package planted.service.payment;

/// Breaks the star: it knows another room.
public class Room {
    public void knows(planted.service.portal.Room other) {}
}
