package kz.robotbailiff.service.portal;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
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

    private final Db db;
    private final Ids ids;
    private final Time time;

    AccessLog(Db db, Ids ids, Time time) {
        this.db = db;
        this.ids = ids;
        this.time = time;
    }

    /// One look.
    ///
    /// @param way how they came in
    /// @param what what they saw
    public record Look(Instant at, String way, String what) {}

    /// Notes that the visitor saw something of the case.
    void note(Visit visit, String what) {
        long id = ids.next();
        db.transact(connection -> {
            try (var insert = connection.prepareStatement(LOG)) {
                insert.setLong(1, id);
                insert.setLong(2, visit.file());
                insert.setObject(3, time.now().atOffset(ZoneOffset.UTC));
                insert.setString(4, visit.way());
                insert.setString(5, what);
                return insert.executeUpdate();
            }
        });
    }

    /// The last two hundred looks, the newest first.
    List<Look> of(long file) {
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
