package kz.robotbailiff.service.docket;

import kz.robotbailiff.service.platform.Columns;
import kz.robotbailiff.service.platform.Db;
import kz.robotbailiff.service.platform.Sql;
import kz.robotbailiff.service.platform.Time;

/// Tells whether everything that can be done now has been done.
///
/// Nothing is pending, every day up to today has begun and has no file left, and no act is due.
/// Acts that wait for a partner's confirmation, or for their next try, do not disturb the quiet.
public final class Quiet {

    private static final String UNREST = Sql.of(Quiet.class, "unrest");

    private final Db db;
    private final Time time;

    public Quiet(Db db, Time time) {
        this.db = db;
        this.time = time;
    }

    /// Whether the docket is at rest at this moment.
    public boolean isQuiet() {
        return db.read(connection -> {
            try (var select = connection.prepareStatement(UNREST)) {
                new Columns(connection, select)
                        .date(time.today())
                        .date(time.today())
                        .time(time.now())
                        .time(time.now());
                try (var rows = select.executeQuery()) {
                    rows.next();
                    return !rows.getBoolean(1);
                }
            }
        });
    }
}
