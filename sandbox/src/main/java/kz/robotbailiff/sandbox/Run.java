package kz.robotbailiff.sandbox;

import org.jspecify.annotations.Nullable;

/// Runs the whole of it on this machine until it is stopped: `./robot run`.
public final class Run {

    private static final int FAILED = 1;
    private static final int WRONG_USE = 2;

    private Run() {}

    /// Starts the sandbox, says where to look, and stays until Ctrl-C or a termination signal.
    public static void main(String... arguments) throws InterruptedException {
        try {
            run(Options.read(arguments));
        } catch (CannotStart e) {
            complain(e.getMessage());
            System.exit(WRONG_USE);
        }
        Thread.currentThread().join();
    }

    private static void run(Options options) {
        var begun = System.nanoTime();
        var parts = new Parts();
        var stop = new Thread(() -> stop(parts), "stop");
        Runtime.getRuntime().addShutdownHook(stop);
        say("robot: starting the database, the world outside and the service …");
        try {
            var sandbox = Sandbox.start(options, parts);
            say(new Signpost(sandbox, options).text(System.nanoTime() - begun));
        } catch (CannotStart e) {
            throw e;
        } catch (RuntimeException e) {
            complain("the start failed: " + cause(e));
            complain("all of it is in " + options.data().resolve("robot.log"));
            System.exit(FAILED);
        }
    }

    /// The innermost message says what happened; those around it say only where.
    private static String cause(Throwable trouble) {
        var cause = trouble;
        for (var next = cause.getCause(); next != null; next = cause.getCause()) {
            cause = next;
        }
        return cause.getClass().getSimpleName() + ": " + cause.getMessage();
    }

    private static void stop(Parts parts) {
        if (parts.running()) {
            say("robot: stopping …");
            parts.close();
            say("robot: stopped; the data stays for the next run.");
        }
    }

    private static void say(String line) {
        System.out.println(line);
        System.out.flush();
    }

    private static void complain(@Nullable String line) {
        System.err.println("robot: " + line);
    }
}
