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
import java.util.Set;
import kz.robotbailiff.service.platform.Columns;
import kz.robotbailiff.service.platform.Db;
import kz.robotbailiff.service.platform.Ids;
import kz.robotbailiff.service.platform.Sql;
import kz.robotbailiff.service.platform.Time;

/// Writes a file's certificates: how the debtor was told, when the file goes to a private bailiff
/// and when somebody asks and more is known; and, when asked, that every measure was lifted. What a
/// certificate tells already is never certified twice.
final class Certificates {

    private static final String RELEASED = Sql.of(Certificates.class, "read_released");
    private static final String STANDING = Sql.of(Certificates.class, "read_lines");
    private static final String TAKE = Sql.of(Certificates.class, "take_served");
    private static final int BATCH = 500;
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

    /// Writes what is due and does not stand yet; who comes second leaves it to who came first.
    void writeOut(long file) {
        db.transact(transaction -> {
            var able = able(Certified.lock(transaction, List.of(file)));
            serve(transaction, able);
            for (var certified : able) {
                release(transaction, certified);
            }
            return true;
        });
    }

    /// Certifies the service of files that went to a private bailiff, batch after batch.
    void writeOutDue() {
        while (db.transact(this::batch) > 0) {
            // There may be more.
        }
    }

    private int batch(Connection transaction) throws SQLException {
        var files = new ArrayList<Long>();
        try (var take = transaction.prepareStatement(TAKE)) {
            new Columns(transaction, take).ints(drafting.signing(time.now())).number(BATCH);
            try (var rows = take.executeQuery()) {
                while (rows.next()) {
                    files.add(rows.getLong(1));
                }
            }
        }
        if (!files.isEmpty()) {
            serve(transaction, able(Certified.lock(transaction, files)));
        }
        return files.size();
    }

    private List<Certified> able(List<Certified> files) {
        var now = time.now();
        return files.stream().filter(file -> drafting.canSign(file.region(), now)).toList();
    }

    private void serve(Connection transaction, List<Certified> files) throws SQLException {
        var untold = ServiceProof.untold(transaction, files.stream().map(Certified::file).toList());
        issue(transaction, Form.SERVICE, files, untold);
    }

    private void release(Connection transaction, Certified file) throws SQLException {
        if (!file.state().equals("terminated")
                || standing(transaction, file.file()).contains(Form.RELEASE.code())) {
            return;
        }
        var released = released(transaction, file);
        if (!released.isEmpty()) {
            issue(transaction, Form.RELEASE, List.of(file), Map.of(file.file(), released));
        }
    }

    private void issue(
            Connection transaction,
            Form form,
            List<Certified> files,
            Map<Long, Map<String, Object>> found)
            throws SQLException {
        var now = time.now();
        var tasks =
                files.stream()
                        .filter(file -> found.containsKey(file.file()))
                        .map(file -> file.task(ids.next(), now))
                        .toList();
        var materials = Materials.read(transaction, tasks);
        var drafts = new ArrayList<Draft>();
        for (var task : tasks) {
            var material = materials.get(task.id());
            if (material != null) {
                var told = Objects.requireNonNull(found.get(task.file()));
                drafting.draft(form, material, Time.day(now), told).ifPresent(drafts::add);
            }
        }
        issuing.issue(transaction, drafts, now);
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

    /// Empty while a single measure stands, or where there was none.
    private static Map<String, Object> released(Connection transaction, Certified certified)
            throws SQLException {
        var measures = new ArrayList<Map<String, Object>>();
        try (var select = transaction.prepareStatement(RELEASED)) {
            select.setLong(1, certified.file());
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
