package kz.robotbailiff.bench.speed;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The phases again with other files in the store: what grows with it, and what does not.
final class Growth {

    private static final String DATABASE = "grown";
    private static final String CHAPTER = Chapter.GROWTH.code();
    private static final int TEMPLATE = 1_000;
    private static final int WARM = 10_000;
    private static final int SEED = 900;
    private static final long RESERVE = 12L << 30;
    private static final double GIGA = 1e9;
    private static final List<Phase> PHASES =
            List.of(Phase.OPEN, Phase.MEASURES, Phase.SETTLE, Phase.EXPIRE);

    private final Session session;
    private final Map<Phase, Double> alone = new HashMap<>();

    Growth(Session session) {
        this.session = session;
    }

    void play() throws IOException {
        for (int others : session.options().others()) {
            try {
                session.arena().create(DATABASE);
                play(others);
            } finally {
                session.arena().drop(DATABASE);
            }
        }
    }

    private void play(int others) throws IOException {
        var address = session.arena().address(DATABASE);
        var folder = session.folder("grown-" + others);
        try (var ours = Ours.start(address, folder, session.listener())) {
            var before = size();
            stored(ours, SEED, Math.min(TEMPLATE, session.options().cases()));
            ours.say("open");
            if (others > 0) {
                fill(others, (size() - before) / TEMPLATE);
            }
            life(ours, SEED + 1, Math.min(WARM, session.options().cases()), -1);
            life(ours, SEED + 2, session.options().cases(), others);
        }
    }

    private void fill(int others, long each) throws IOException {
        var needed = Store.bytes(each, others) + RESERVE;
        var free = session.folder("").toFile().getUsableSpace();
        session.say(
                "… %,d other files need about %.0f GB, %.0f GB are free"
                        .formatted(others, needed / GIGA, free / GIGA));
        if (free < needed) {
            throw new BenchFailure("The disk is too small for %,d other files.".formatted(others));
        }
        new Store(session, DATABASE).fill(others);
    }

    private static void stored(Ours ours, int seed, int cases) {
        ours.say("write %d %d".formatted(seed, cases));
        ours.say("store " + seed);
    }

    private void life(Ours ours, int seed, int cases, int others) {
        stored(ours, seed, cases);
        for (var phase : PHASES) {
            session.arena().clean(DATABASE);
            var meter = session.arena().meter(DATABASE);
            var took = ours.say(phase.code());
            if (others >= 0) {
                tell(phase, others, phase.files(cases) / took.seconds(), meter.cost());
            }
            ours.say("carry");
        }
    }

    private void tell(Phase phase, int others, double perSecond, Meter.Cost cost) {
        int files = phase.files(session.options().cases());
        alone.putIfAbsent(phase, perSecond);
        session.keep(
                Figure.of(CHAPTER, "%s, %,d others".formatted(phase.code(), others))
                        .with("files/s", perSecond)
                        .with("of the first", perSecond / alone.getOrDefault(phase, perSecond))
                        .with("WAL kB/file", cost.wal() / 1e3 / files)
                        .with("database GB", cost.size() / GIGA));
    }

    private long size() {
        return session.arena().meter(DATABASE).size();
    }
}
