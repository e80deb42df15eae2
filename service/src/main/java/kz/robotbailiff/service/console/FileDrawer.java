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
    private static final String DEEDS = Sql.of(FileDrawer.class, "file_deeds");
    private static final String MEASURES = Sql.of(FileDrawer.class, "file_measures");
    private static final String SERVICE = Sql.of(FileDrawer.class, "file_service");
    private static final String MESSAGES = Sql.of(FileDrawer.class, "file_messages");
    private static final String PAYMENTS = Sql.of(FileDrawer.class, "file_payments");
    private static final String CONTENT = Sql.of(FileDrawer.class, "document_content");
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

    /// The region that answers for a file: the proceeding's, or the document's before it.
    static int region(Map<String, @Nullable Object> file) {
        if (file.get("region") instanceof Number region) {
            return region.intValue();
        }
        return Integer.parseInt(String.valueOf(file.get("document_kato")).substring(0, 2));
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

    /// The authority's document as it was sent.
    Optional<String> content(long id) {
        var found = rows.ask(CONTENT, ask -> ask.number(id));
        return found.isEmpty()
                ? Optional.empty()
                : Optional.of(String.valueOf(found.getFirst().get("content")));
    }

    /// What staff did with the file, and why.
    List<Map<String, @Nullable Object>> deeds(long id) {
        return rows.ask(DEEDS, ask -> ask.number(id));
    }

    List<Map<String, @Nullable Object>> measures(long id) {
        return rows.ask(MEASURES, ask -> ask.number(id));
    }

    List<Map<String, @Nullable Object>> messages(long id) {
        return rows.ask(MESSAGES, ask -> ask.number(id));
    }

    /// The proof of service, step by step.
    List<Map<String, @Nullable Object>> service(long id) {
        return rows.ask(SERVICE, ask -> ask.number(id));
    }

    List<Map<String, @Nullable Object>> payments(long id) {
        return rows.ask(PAYMENTS, ask -> ask.number(id));
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
