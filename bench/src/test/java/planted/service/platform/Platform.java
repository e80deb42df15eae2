package planted.service.platform;

/// Breaks the star: the floor knows who stands on it, and even the sandbox.
public class Platform {
    public void knows(planted.service.docket.Docket docket) {}

    public void knows(planted.sandbox.world.Bank bank) {}
}
