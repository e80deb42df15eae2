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
            ours.say("write-banked %d %d".formatted(SEED, files));
            ours.say("store " + SEED);
            ours.say("open");
            ours.say("eve");
            arena.run(DATABASE, "analyze");
            var meter = arena.meter(DATABASE);
            ours.say("ask %d %d".formatted(banks, files));
            told.forEach(figure -> session.keep(weighed(figure, meter.cost(), files)));
        }
    }

    private Figure weighed(Figure figure, Meter.Cost cost, double files) {
        session.arena().run(DATABASE, "vacuum analyze");
        return figure.with("statements/file", cost.statements() / files)
                .with("WAL kB/file", cost.wal() / 1e3 / files)
                .with("order rows/file", rows("bank_order") / files)
                .with("account rows/file", rows("bank_account") / files)
                .with("part rows/file", rows("bank_part") / files)
                .with("bytes/file", session.arena().number(DATABASE, BYTES) / files);
    }

    private double rows(String table) {
        return session.arena().number(DATABASE, "select count(*) from " + table);
    }
}
