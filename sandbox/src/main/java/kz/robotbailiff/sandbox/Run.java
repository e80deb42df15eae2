package kz.robotbailiff.sandbox;

/// Runs the whole of it on this machine until it is stopped: `./robot run`.
public final class Run {

    private static final int WRONG_USE = 2;

    private Run() {}

    /// Starts the sandbox, says where to look, and stays until Ctrl-C or a termination signal.
    public static void main(String... arguments) throws InterruptedException {
        var begun = System.nanoTime();
        try {
            var options = Options.read(arguments);
            say("robot: starting the database, the world outside and the service …");
            var sandbox = Sandbox.start(options);
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(sandbox), "stop"));
            say(new Signpost(sandbox, options).text(System.nanoTime() - begun));
        } catch (CannotStart e) {
            System.err.println("robot: " + e.getMessage());
            System.exit(WRONG_USE);
        }
        Thread.currentThread().join();
    }

    private static void stop(Sandbox sandbox) {
        say("\nrobot: stopping …");
        sandbox.close();
        say("robot: stopped; the data stays for the next run.");
    }

    private static void say(String line) {
        System.out.println(line);
        System.out.flush();
    }
}
