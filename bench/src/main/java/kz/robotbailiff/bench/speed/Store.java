package kz.robotbailiff.bench.speed;

import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/// Fills a database with other files: open, not due, with the rows that the phases write.
final class Store {

    private static final int WRITERS = 2;
    private static final int AT_ONCE = 20;
    private static final int TELL = 100_000;
    private static final int FAR = 1_000;
    private static final double INDEX_GROWTH = 1.4;

    private final Session session;
    private final String database;

    Store(Session session, String database) {
        this.session = session;
        this.database = database;
    }

    /// How many bytes so many files will need, by what those in the database take.
    static long bytes(long each, int files) {
        return (long) (each * (double) files * INDEX_GROWTH);
    }

    /// Copies every file that is there until there are so many.
    void fill(int files) {
        try (var connection = session.arena().open(database)) {
            var copies =
                    new Copies(
                            connection,
                            "-",
                            Map.of(
                                    "act.state", "'done'::act_state",
                                    "act.ended_at", "t.next_try",
                                    "due.on_day", "t.on_day + " + FAR));
            int each = copies.template().size();
            write(copies, Math.max(1, files / each), each);
        } catch (SQLException e) {
            throw new BenchFailure("The store could not be filled: " + e.getMessage(), e);
        }
        session.say("… vacuum and analyze");
        session.arena().run(database, "vacuum analyze");
    }

    private void write(Copies copies, int times, int each) {
        var next = new AtomicInteger(1);
        Together.run(
                WRITERS,
                _ -> {
                    try (var connection = session.arena().open(database)) {
                        var mine = copies.with(connection);
                        for (int from = next.getAndAdd(AT_ONCE);
                                from <= times;
                                from = next.getAndAdd(AT_ONCE)) {
                            mine.write(from, Math.min(from + AT_ONCE, times + 1), 0);
                            tell(from, each);
                        }
                    } catch (SQLException e) {
                        throw new BenchFailure("The store was not filled: " + e.getMessage(), e);
                    }
                });
    }

    private void tell(int copies, int each) {
        long done = (long) copies * each;
        if (done / TELL > (done - (long) AT_ONCE * each) / TELL) {
            session.say("… %,d other files".formatted(done));
        }
    }
}
