package kz.robotbailiff.bench.speed;

import java.io.IOException;

/// The chapter of whole lives as the bench sees it; its database is weighed in the end.
final class WholeLives {

    private static final String DATABASE = "life";
    private static final int SEED = 930;
    private static final int FILES = 4_000;
    private static final int PER_SECOND = 100;

    private final Session session;

    WholeLives(Session session) {
        this.session = session;
    }

    void play() throws IOException {
        int files = session.options().share(FILES);
        var arena = session.arena();
        arena.create(DATABASE);
        session.say("… %,d whole lives".formatted(files));
        try (var ours =
                Ours.start(arena.address(DATABASE), session.folder(DATABASE), session.listener())) {
            ours.say("write %d %d".formatted(SEED, files));
            ours.say("store " + SEED);
            var took = ours.say("life " + PER_SECOND);
            session.keep(
                    Figure.of(Chapter.LIFE.code(), "%,d whole lives".formatted(files))
                            .with("seconds", took.seconds())
                            .with("heap MB", took.heap() / 1048576.0));
            Weights.tell(session, Chapter.LIFE.code(), DATABASE, files);
            ours.say("archive");
        }
        rest("bytes a file packed, room kept", "vacuum analyze", files);
        rest("bytes a file at rest", "vacuum full analyze", files);
        arena.drop(DATABASE);
    }

    /// All files have left the tables that rounds work on; what stays of those after a plain vacuum
    /// is room for the next files, there once however many files are at rest.
    private void rest(String what, String vacuum, int files) {
        var store = new Weights.Store(Chapter.LIFE.code(), DATABASE, what, vacuum);
        Weights.tell(session, store, files);
    }
}
