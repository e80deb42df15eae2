package kz.robotbailiff.service.ruling;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import kz.robotbailiff.core.proceeding.ActKind;
import kz.robotbailiff.service.docket.Task;
import kz.robotbailiff.service.platform.DatabaseFailure;
import kz.robotbailiff.service.platform.Db;
import kz.robotbailiff.service.platform.Ids;
import kz.robotbailiff.service.platform.Sql;
import kz.robotbailiff.service.platform.Time;
import org.jspecify.annotations.Nullable;

/// Writes a file's certificates when somebody asks for them: how the debtor was told, and that
/// every measure was lifted. A certificate that stands is never written twice.
final class Certificates {

    private static final String FILE = Sql.of(Certificates.class, "read_certified");
    private static final String SERVED = Sql.of(Certificates.class, "read_served");
    private static final String OPENED = Sql.of(Certificates.class, "read_opened");
    private static final String RELEASED = Sql.of(Certificates.class, "read_released");
    private static final String STANDING = Sql.of(Certificates.class, "read_lines");
    private static final String UNIQUE_VIOLATION = "23505";
    private static final Set<String> LIFTED = Set.of("lifted", "recalled");

    private final Db db;
    private final Time time;
    private final Ids ids;
    private final Drafting drafting;
    private final Issuing issuing;

    Certificates(Floor floor, Drafting drafting, Deadlines deadlines) {
        this.db = floor.db();
        this.time = floor.time();
        this.ids = floor.ids();
        this.drafting = drafting;
        this.issuing = new Issuing(floor.ids(), deadlines);
    }

    /// The file as far as certificates need it.
    private record Certified(int region, String state, @Nullable String closing, long decision) {}

    /// Writes what is due and does not stand yet; who comes second leaves it to who came first.
    void writeOut(long file) {
        try {
            db.transact(transaction -> {
                var known = certified(transaction, file);
                if (known.isPresent() && drafting.canSign(known.get().region(), time.now())) {
                    writeOut(transaction, file, known.get());
                }
                return true;
            });
        } catch (DatabaseFailure e) {
            if (!e.state().equals(UNIQUE_VIOLATION)) {
                throw e;
            }
        }
    }

    private void writeOut(Connection transaction, long file, Certified certified)
            throws SQLException {
        var standing = standing(transaction, file);
        if (!standing.contains(Form.SERVICE.code())) {
            var served = served(transaction, file);
            if (!served.isEmpty()) {
                issue(transaction, Form.SERVICE, task(file, certified), served);
            }
        }
        if (!standing.contains(Form.RELEASE.code()) && certified.state().equals("terminated")) {
            var released = released(transaction, file, certified);
            if (!released.isEmpty()) {
                issue(transaction, Form.RELEASE, task(file, certified), released);
            }
        }
    }

    private void issue(Connection transaction, Form form, Task task, Map<String, Object> found)
            throws SQLException {
        var now = time.now();
        var material = Materials.read(transaction, List.of(task)).get(task.id());
        var drafts = new ArrayList<Draft>();
        if (material != null) {
            drafting.draft(form, material, Time.day(now), found).ifPresent(drafts::add);
        }
        issuing.issue(transaction, drafts, now);
    }

    /// A certificate answers no act, so it gets an id of its own.
    private Task task(long file, Certified certified) {
        return new Task(
                ids.next(),
                file,
                certified.decision(),
                ActKind.ISSUE_TERMINATION_RULING,
                certified.region(),
                null,
                certified.closing(),
                0,
                time.now());
    }

    private static Optional<Certified> certified(Connection transaction, long file)
            throws SQLException {
        try (var select = transaction.prepareStatement(FILE)) {
            select.setLong(1, file);
            try (var rows = select.executeQuery()) {
                return rows.next()
                        ? Optional.of(
                                new Certified(
                                        rows.getInt("region"),
                                        rows.getString("state"),
                                        rows.getString("closing"),
                                        rows.getLong("decision")))
                        : Optional.empty();
            }
        }
    }

    private static List<String> standing(Connection transaction, long file) throws SQLException {
        try (var select = transaction.prepareStatement(STANDING)) {
            select.setLong(1, file);
            try (var rows = select.executeQuery()) {
                var forms = new ArrayList<String>();
                while (rows.next()) {
                    forms.add(rows.getString("form"));
                }
                return forms;
            }
        }
    }

    private static Map<String, Object> served(Connection transaction, long file)
            throws SQLException {
        var messages = new ArrayList<Map<String, Object>>();
        try (var select = transaction.prepareStatement(SERVED)) {
            select.setLong(1, file);
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    messages.add(
                            Map.of(
                                    "message", Long.toString(rows.getLong("id")),
                                    "channel", rows.getString("channel"),
                                    "name", rows.getString("name"),
                                    "sentAt", moment(rows, "sent_at", "written_at"),
                                    "deliveredAt", moment(rows, "delivered_at", "written_at")));
                }
            }
        }
        var found = new TreeMap<String, Object>();
        if (!messages.isEmpty()) {
            found.put("messages", messages);
            opened(transaction, file).ifPresent(moment -> found.put("openedAt", moment));
        }
        return found;
    }

    private static Optional<String> opened(Connection transaction, long file) throws SQLException {
        try (var select = transaction.prepareStatement(OPENED)) {
            select.setLong(1, file);
            try (var rows = select.executeQuery()) {
                return rows.next() && rows.getObject("opened_at") != null
                        ? Optional.of(moment(rows, "opened_at", "opened_at"))
                        : Optional.empty();
            }
        }
    }

    /// Empty while a single measure stands, or where there was none.
    private static Map<String, Object> released(
            Connection transaction, long file, Certified certified) throws SQLException {
        var measures = new ArrayList<Map<String, Object>>();
        try (var select = transaction.prepareStatement(RELEASED)) {
            select.setLong(1, file);
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    if (rows.getString("state").equals("done")) {
                        continue;
                    }
                    if (!LIFTED.contains(rows.getString("state"))) {
                        return Map.of();
                    }
                    measures.add(measure(rows));
                }
            }
        }
        var closing = Objects.requireNonNullElse(certified.closing(), "other");
        return measures.isEmpty()
                ? Map.of()
                : Map.of("ground", closing.toUpperCase(Locale.ROOT), "measures", measures);
    }

    private static Map<String, Object> measure(ResultSet row) throws SQLException {
        return Map.of(
                "kind", row.getString("kind"),
                "name", Map.of("kk", row.getString("name_kk"), "ru", row.getString("name_ru")),
                "orderedAt", moment(row, "ordered_at", "ordered_at"),
                "liftedAt", moment(row, "lift_confirmed_at", "ordered_at"));
    }

    private static String moment(ResultSet row, String column, String otherwise)
            throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        var known = at == null ? row.getObject(otherwise, OffsetDateTime.class) : at;
        return Objects.requireNonNull(known).toInstant().toString();
    }
}
