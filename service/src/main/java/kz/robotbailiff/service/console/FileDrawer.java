package kz.robotbailiff.service.console;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.robotbailiff.service.platform.Columns;
import kz.robotbailiff.service.platform.Db;
import kz.robotbailiff.service.platform.Sql;
import kz.robotbailiff.service.platform.Time;
import org.jspecify.annotations.Nullable;

/// One file with everything in it; each look is noted with who looked.
final class FileDrawer {

    private static final String FIND = Sql.of(FileDrawer.class, "find");
    private static final String FILE = Sql.of(FileDrawer.class, "file");
    private static final String FACTS = Sql.of(FileDrawer.class, "file_facts");
    private static final String DECISIONS = Sql.of(FileDrawer.class, "file_decisions");
    private static final String ACTS = Sql.of(FileDrawer.class, "file_acts");
    private static final String LOOK = Sql.of(FileDrawer.class, "note_look");

    private final Rows rows;
    private final Db db;
    private final Time time;

    FileDrawer(Rows rows, Db db, Time time) {
        this.rows = rows;
        this.db = db;
        this.time = time;
    }

    /// By the number of the proceeding, the number of the document, or the debtor's IIN.
    List<Map<String, @Nullable Object>> find(String wanted) {
        return rows.ask(FIND, ask -> ask.text(wanted).text(wanted).text(wanted));
    }

    Optional<Map<String, @Nullable Object>> file(long id) {
        return rows.ask(FILE, ask -> ask.number(id)).stream().findFirst();
    }

    List<Map<String, @Nullable Object>> facts(long id) {
        return rows.ask(FACTS, ask -> ask.number(id));
    }

    List<Map<String, @Nullable Object>> decisions(long id) {
        return rows.ask(DECISIONS, ask -> ask.number(id));
    }

    List<Map<String, @Nullable Object>> acts(long id) {
        return rows.ask(ACTS, ask -> ask.number(id));
    }

    /// Notes that a member of staff looked at the file.
    void noteLook(Staff staff, long file, String what) {
        db.transact(connection -> {
            try (var insert = connection.prepareStatement(LOOK)) {
                new Columns(connection, insert)
                        .time(time.now())
                        .text(staff.login())
                        .text(staff.role())
                        .number(file)
                        .text(what);
                return insert.executeUpdate();
            }
        });
    }
}
