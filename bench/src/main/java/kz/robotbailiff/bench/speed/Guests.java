package kz.robotbailiff.bench.speed;

/// The chapters that are measured in the program that has just played the phases.
final class Guests {

    private static final long SEED = 450;
    private static final int IDLE = 1_000;
    private static final int CROWD = 10_000;
    private static final int SECONDS = 10;
    private static final int SMALL = 2;

    private final Session session;
    private final BenchOptions options;
    private final Ours ours;

    Guests(Session session, Ours ours) {
        this.session = session;
        this.options = session.options();
        this.ours = ours;
    }

    void play() {
        if (options.plays(Chapter.LATENCY)) {
            latency();
        }
    }

    private void latency() {
        int seconds = options.cases() < BenchOptions.CASES ? SMALL : SECONDS;
        var sizes = new Latency.Sizes(options.share(IDLE), options.share(CROWD), seconds);
        open(SEED, sizes.files());
        ours.say("latency %d %d %d".formatted(sizes.idle(), sizes.crowd(), sizes.seconds()));
    }

    private void open(long seed, int files) {
        session.say("… %,d files more".formatted(files));
        ours.say("write %d %d".formatted(seed, files));
        ours.say("store " + seed);
        ours.say("open");
        session.arena().run("ours", "analyze");
    }
}
