package planted.sandbox.world;

/// A stand-in that looks into the service.
public class Bank {
    public void knows(planted.service.portal.Room room) {}
}
