package kz.robotbailiff.bench.speed;

import java.io.IOException;
import java.util.ArrayList;
import kz.robotbailiff.sandbox.bank.Banks;

/// The chapter of asking banks as the bench sees it: the same files once with the usual banks, and
/// once with as many as the country has.
final class AskedBanks {

    private static final String DATABASE = "banks";
    private static final int[] BANKS = {Banks.USUAL, 22};
    private static final int SEED = 980;
    private static final int FILES = 10_000;

    /// Files with which both sides warm up: reading and signing messages makes up most of the time,
    /// and took up to three times as long when it was new to both.
    private static final int WARM = 1_000;

    /// All that the room of measures keeps of seizures.
    private static final String BYTES =
            """
            select sum(pg_total_relation_size(name::regclass))::bigint
            from unnest(array['bank_order', 'bank_part', 'bank_account', 'found_account']) name
            """;

    private final Session session;

    AskedBanks(Session session) {
        this.session = session;
    }

    void play() throws IOException {
        for (int banks : BANKS) {
            try {
                session.arena().create(DATABASE);
                play(banks);
            } finally {
                session.arena().drop(DATABASE);
            }
        }
    }

    private void play(int banks) throws IOException {
        int files = session.options().share(FILES);
        session.say("… %,d files asked for at %d banks".formatted(files, banks));
        var arena = session.arena();
        var told = new ArrayList<Figure>();
        var begin = Ours.Begin.with(banks);
        var folder = session.folder(DATABASE + banks);
        var listener = Ours.Listener.of(told::add, session::say);
        try (var ours = Ours.start(arena.address(DATABASE), folder, begin, listener)) {
            int warm = Math.min(WARM, files);
            bring(ours, SEED, warm);
            ours.say("ask %d %d".formatted(banks, warm));
            told.clear();
            bring(ours, SEED + 1, files);
            var meter = arena.meter(DATABASE);
            ours.say("ask %d %d".formatted(banks, files));
            var cost = meter.cost();
            told.stream()
                    .map(figure -> costing(figure, cost, files))
                    .map(figure -> weighing(figure, warm + files))
                    .forEach(session::keep);
        }
    }

    /// Opens files and brings them to the last day before banks are asked.
    private void bring(Ours ours, int seed, int files) {
        ours.say("write-banked %d %d".formatted(seed, files));
        ours.say("store " + seed);
        ours.say("open");
        ours.say("eve " + files);
        // The server would clean up by itself while it is timed, and write whole pages for that.
        session.arena().run(DATABASE, "vacuum analyze");
    }

    private static Figure costing(Figure figure, Meter.Cost cost, double files) {
        return figure.with("statements/file", cost.statements() / files)
                .with("WAL kB/file", cost.wal() / 1e3 / files);
    }

    /// @param files all that were asked for, since they leave the same rows
    private Figure weighing(Figure figure, double files) {
        session.arena().run(DATABASE, "vacuum analyze");
        return figure.with("order rows/file", rows("bank_order") / files)
                .with("account rows/file", rows("bank_account") / files)
                .with("part rows/file", rows("bank_part") / files)
                .with("bytes/file", session.arena().number(DATABASE, BYTES) / files);
    }

    private double rows(String table) {
        return session.arena().number(DATABASE, "select count(*) from " + table);
    }
}
