package planted.service.docket;

/// Breaks the star: the docket knows a room.
public class Docket {
    public void knows(planted.service.portal.Room room) {}
}
