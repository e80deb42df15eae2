package kz.robotbailiff.bench.speed;

/// The chapters that are measured in the program that has just played the phases.
final class Guests {

    private static final int SEED = 450;
    private static final int IDLE = 4_000;
    private static final int CROWD = 10_000;
    private static final int SECONDS = 10;
    private static final int SMALL = 2;
    private static final int RULINGS = 20_000;
    private static final int TEN_DAYS = 30_000;

    private final Session session;
    private final BenchOptions options;
    private final Ours ours;

    Guests(Session session, Ours ours) {
        this.session = session;
        this.options = session.options();
        this.ours = ours;
    }

    static boolean areWanted(BenchOptions options) {
        return options.plays(Chapter.LATENCY)
                || options.plays(Chapter.SIGNING)
                || options.plays(Chapter.BURST);
    }

    void play() {
        play(Chapter.LATENCY, this::latency);
        play(Chapter.SIGNING, this::signing);
        play(Chapter.BURST, this::burst);
    }

    private void play(Chapter chapter, Runnable part) {
        if (options.plays(chapter)) {
            try {
                part.run();
            } catch (BenchFailure e) {
                session.failed(chapter.code(), e);
            }
        }
    }

    private void signing() {
        int rulings = options.share(RULINGS);
        open(SEED + 1, rulings + rulings / 5 + 100);
        ours.say("signing " + rulings);
    }

    /// Half of the documents are of the source that hands all in at once.
    private void burst() {
        int seed = SEED + 2;
        ours.say("write %d %d".formatted(seed, 2 * options.share(TEN_DAYS)));
        int seconds = options.cases() < BenchOptions.CASES ? SMALL : SECONDS;
        ours.say("burst %d %d".formatted(seed, seconds));
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
        session.arena().clean("ours");
    }
}
