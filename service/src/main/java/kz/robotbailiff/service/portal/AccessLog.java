package kz.robotbailiff.service.portal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import kz.robotbailiff.service.platform.Columns;
import kz.robotbailiff.service.platform.Db;
import kz.robotbailiff.service.platform.Ids;
import kz.robotbailiff.service.platform.Sql;
import kz.robotbailiff.service.platform.Time;

/// Who looked at a person's data, from the first day on: whoever opened the page, the staff, and
/// the robot itself when it told a bank or a register.
final class AccessLog {

    private static final String LOG = Sql.of(AccessLog.class, "log_access");
    private static final String READ = Sql.of(AccessLog.class, "read_access");

    private static final int SOURCES = 4;

    /// A minute of very many readers.
    private static final int MOST = 20_000;

    private final Db db;
    private final Ids ids;
    private final Time time;
    private final LookBook book;

    AccessLog(Db db, Ids ids, Time time) {
        this.db = db;
        this.ids = ids;
        this.time = time;
        book = new LookBook(this::write, MOST);
    }

    /// The book in which looks wait for their common commit, to be opened and closed.
    LookBook book() {
        return book;
    }

    /// One look.
    ///
    /// @param way how they came in
    /// @param what what they saw
    public record Look(Instant at, String way, String what) {}

    /// Notes that the visitor sees something of the case; it is written down soon.
    void note(Visit visit, String what) {
        book.take(look(visit, what));
    }

    /// Notes that the visitor pressed for something; when this returns it is written down.
    void pressed(Visit visit, String what) {
        write(List.of(look(visit, what)));
    }

    private LookBook.Look look(Visit visit, String what) {
        return new LookBook.Look(ids.next(), visit.file(), time.now(), visit.way(), what);
    }

    private void write(List<LookBook.Look> looks) {
        db.alone(connection -> {
            try (var insert = connection.prepareStatement(LOG)) {
                new Columns(connection, insert)
                        .longs(looks.stream().map(LookBook.Look::id).toList())
                        .longs(looks.stream().map(LookBook.Look::file).toList())
                        .times(looks.stream().map(LookBook.Look::at).toList())
                        .texts(looks.stream().map(LookBook.Look::way).toList())
                        .texts(looks.stream().map(LookBook.Look::what).toList());
                return insert.executeUpdate();
            }
        });
    }

    /// The last two hundred looks, the newest first; those just taken are among them.
    List<Look> of(long file) {
        book.settle();
        return db.read(connection -> {
            try (var select = connection.prepareStatement(READ)) {
                for (int place = 1; place <= SOURCES; place++) {
                    select.setLong(place, file);
                }
                try (var rows = select.executeQuery()) {
                    var looks = new ArrayList<Look>();
                    while (rows.next()) {
                        looks.add(
                                new Look(
                                        rows.getTimestamp(1).toInstant(),
                                        rows.getString(2),
                                        rows.getString(3)));
                    }
                    return looks;
                }
            }
        });
    }
}
