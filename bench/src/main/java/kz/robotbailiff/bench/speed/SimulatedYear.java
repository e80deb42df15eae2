package kz.robotbailiff.bench.speed;

import java.io.IOException;

/// The chapter of the year as the bench sees it: how long it took, what came of its files, and what
/// the database weighs in the end.
final class SimulatedYear {

    private static final String DATABASE = "year";
    private static final String CHAPTER = Chapter.YEAR.code();
    private static final int SEED = 950;

    private final Session session;

    SimulatedYear(Session session) {
        this.session = session;
    }

    void play() throws IOException {
        int files = session.options().files();
        var arena = session.arena();
        arena.create(DATABASE);
        var address = arena.address(DATABASE);
        var folder = session.folder(DATABASE);
        var begin = Ours.Begin.on(Year.FIRST);
        try (var ours = Ours.start(address, folder, begin, session.listener())) {
            ours.say("write %d %d".formatted(SEED, Year.TEMPLATE));
            ours.say("store " + SEED);
            var took = ours.say("year " + files);
            session.keep(
                    Figure.of(CHAPTER, "a year of %,d files".formatted(files))
                            .with("minutes", took.seconds() / 60)
                            .with("files/s", files / took.seconds())
                            .with("heap MB", took.heap() / 1048576.0)
                            .with("GC %", took.collecting() / 10.0 / took.seconds()));
            outcomes();
        }
        arena.run(DATABASE, "drop schema bench cascade");
        Weights.tell(session, CHAPTER, DATABASE, files);
        arena.drop(DATABASE);
    }

    private void outcomes() {
        for (var state : new String[] {"open", "terminated", "transferred"}) {
            var sql = "select count(*) from v_file where state = '" + state + "'";
            double files = session.arena().number(DATABASE, sql);
            session.keep(Figure.of(CHAPTER, "… " + state).with("files", files));
        }
    }
}
