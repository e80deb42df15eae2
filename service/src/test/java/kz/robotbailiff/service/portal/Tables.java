package kz.robotbailiff.service.portal;

import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.sql.DataSource;
import kz.robotbailiff.core.proceeding.ActKind;
import kz.robotbailiff.core.proceeding.Outcome;
import kz.robotbailiff.service.docket.RulingLine;
import kz.robotbailiff.service.platform.Tokens;
import kz.robotbailiff.service.portal.Cases.Case;
import org.jspecify.annotations.Nullable;

/// The tables and views behind the pages, filled with rows and read again.
final class Tables {

    private static final LocalDate OPENED = LocalDate.of(2024, 9, 6);
    private static final LocalDate LAST = LocalDate.of(2024, 10, 7);
    private static final long HUNDRED = 100;

    private final DataSource source;
    private long next = 1_000;

    Tables(DataSource source) {
        this.source = source;
        doorsOfOtherRooms();
    }

    /// How a file stands; sums in tenge.
    record Standing(String state, @Nullable String closing, long paid, long seized, int marks) {

        private @Nullable OffsetDateTime closedAt() {
            if (closing == null) {
                return null;
            }
            return time(
                    closing.equals("term_ended") ? "2024-10-07T19:00:00Z" : "2024-09-12T03:00:01Z");
        }
    }

    /// A new file with its person, document and secrets.
    Case file(Standing standing) {
        long id = ++next;
        var number = "31-24-" + "%07d".formatted(id);
        var file =
                new Case(id, number, "t".repeat(18) + id, "%010d".formatted(4_821_093_750L + id));
        person(id);
        document(id);
        proceeding(file, standing);
        secrets(file);
        return file;
    }

    private void person(long id) {
        execute(
                "insert into person (id, iin, surname, given_name, address, kato, phone)"
                        + " values (?, ?, 'Сәрсенбайқызы', 'Айгүл', 'Тараз', '311010000',"
                        + " '+7 700 000 01 42')",
                id,
                "%012d".formatted(id));
    }

    private void document(long id) {
        execute(
                "insert into document (id, source, authority, number, kind, person, language,"
                        + " amount, issued_on, kato, arrived_at, arrived_on, digest, state,"
                        + " changed_at) values (?, 'administrative_register', '240840000017', ?,"
                        + " 'payment_prescription', ?, 'kk', ?, '2024-07-01', '311010000', ?,"
                        + " '2024-09-06', '', 'opened', ?)",
                id,
                "ПС" + id,
                id,
                20_156 * HUNDRED,
                time("2024-09-06T04:59:00Z"),
                time("2024-09-06T04:59:00Z"));
        execute(
                "insert into document_content (document, content) values (?, ?)",
                id,
                "{\"issuer\":{\"name\":\"Үлгі басқармасы\"},\"claimant\":{\"bin\":\"240840000017\","
                        + "\"name\":\"Үлгі кірістер басқармасы\"},\"basis\":\"ӘҚБтК 592-бабы\"}");
    }

    private void proceeding(Case file, Standing standing) {
        execute(
                "insert into proceeding (id, number, region, kato, person, state, closing,"
                        + " version, opened_at, opened_on, last_day, timetable, edition, mci,"
                        + " owed, paid, seized, marks, closed_at) values (?, ?, 31, '311010000', ?,"
                        + " ?::proceeding_state, "
                        + "?::closing, 1, ?, ?, ?, 'simplified-2024', 1, 369200, ?, ?, ?, ?, ?)",
                file.id(),
                file.number(),
                file.id(),
                standing.state(),
                standing.closing(),
                time("2024-09-06T05:00:00Z"),
                OPENED,
                LAST,
                20_156 * HUNDRED,
                standing.paid() * HUNDRED,
                standing.seized() * HUNDRED,
                standing.marks(),
                standing.closedAt());
    }

    private void secrets(Case file) {
        execute(
                "insert into v_link_rows values (?, ?, ?)",
                Tokens.hash(file.token()),
                file.id(),
                time("2026-01-01T00:00:00Z"));
        execute("insert into v_check_code_rows values (?, ?)", file.id(), Tokens.hash(file.code()));
    }

    /// The opening SMS went out.
    void sent(Case file, String at) {
        execute(
                "insert into message (id, file, channel, name, state, written_at, sent_at)"
                        + " values (?, ?, 'sms', 'open', 'sent', ?, ?)",
                ++next,
                file.id(),
                time(at),
                time(at));
    }

    /// Calls the debtor and the claimant something else.
    void rename(Case file, String surname, String claimant) {
        execute("update person set surname = ? where id = ?", surname, file.id());
        execute(
                "update document_content set content = replace(content, 'Үлгі кірістер басқармасы',"
                        + " ?) where document = ?",
                claimant,
                file.id());
    }

    /// The first decision of a case.
    String decisionOf(Case file) {
        return list("select min(id)::text from decision where file = " + file.id()).getFirst();
    }

    /// A bailiff has taken the file over.
    void handover(Case file) {
        execute(
                "insert into v_handover_rows values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                file.id(),
                "Үлгіұлы Нұрғали",
                "Улгиулы Нургали",
                "0123",
                "+7 700 000 00 00",
                "Тараз, Үлгі көшесі, 1",
                "Тараз, улица Улги, 1",
                time("2024-10-07T19:05:00Z"),
                time("2024-10-08T05:00:00Z"));
    }

    long decision(Case file, Outcome outcome, String at, @Nullable Long fact) {
        long id = ++next;
        execute(
                "insert into decision (id, file, fact, made_at, law_day, edition, outcome,"
                        + " grounds)"
                        + " values (?, ?, ?, ?, '2024-09-06', 1, ?, ?)",
                id,
                file.id(),
                fact,
                time(at),
                outcome.name(),
                "due!CEILING!+!sum=8000.00;left=12156.00;owed=20156.00;lastDay=2024-10-07");
        return id;
    }

    long fact(Case file, String kind, @Nullable Long sum, String at) {
        long id = ++next;
        execute(
                "insert into fact (id, file, kind, happened_at, recorded_at, sum) values"
                        + " (?, ?, ?::fact_kind, ?, ?, ?)",
                id,
                file.id(),
                kind,
                time(at),
                time(at),
                sum == null ? null : sum * HUNDRED);
        return id;
    }

    long act(
            Case file,
            long decision,
            ActKind kind,
            String state,
            @Nullable Long sum,
            @Nullable String ended) {
        long id = ++next;
        execute(
                "insert into act (id, file, decision, kind, region, sum, state, next_try, sent_at,"
                        + " ended_at) values (?, ?, ?, ?, 31, ?, ?::act_state, ?, ?, ?)",
                id,
                file.id(),
                decision,
                kind.name(),
                sum == null ? null : sum * HUNDRED,
                state,
                time("2024-09-06T05:00:00Z"),
                ended == null ? null : time(ended),
                ended == null ? null : time(ended));
        return id;
    }

    void ruling(Case file, long decision, ActKind kind, String form, String at) {
        long id = act(file, decision, kind, "done", null, at);
        Neighbours.TestRulings.ROWS.put(
                id, new RulingLine(id, file.id(), form, "31-24-" + id, Cases.at(at), 31));
    }

    /// Rows of our own behind the views that notice and transfer offer.
    private void doorsOfOtherRooms() {
        view("v_link", "hash bytea, file bigint, expires_at timestamptz");
        view("v_check_code", "file bigint, hash bytea");
        view(
                "v_handover",
                "file bigint, name_kk text, name_ru text, licence text, phone text,"
                        + " address_kk text, address_ru text, allotted_at timestamptz,"
                        + " accepted_at timestamptz");
    }

    private void view(String name, String columns) {
        execute("drop view if exists " + name + " cascade");
        execute("create table " + name + "_rows (" + columns + ")");
        execute("create view " + name + " as select * from " + name + "_rows");
    }

    private static OffsetDateTime time(String moment) {
        return Cases.at(moment).atOffset(ZoneOffset.UTC);
    }

    /// Every row of every table that a page may write, to tell whether anything changed.
    List<String> rows() {
        var tables =
                List.of(
                        "fact",
                        "pending",
                        "decision",
                        "proceeding",
                        "act",
                        "portal_session",
                        "portal_payment",
                        "portal_objection",
                        "portal_attempt");
        var rows = new ArrayList<String>();
        tables.forEach(table ->
                rows.addAll(
                        list("select '" + table + "' || t::text from " + table + " t order by 1")));
        return rows;
    }

    List<String> list(String sql) {
        try (var connection = source.getConnection();
                var statement = connection.createStatement();
                var result = statement.executeQuery(sql)) {
            var rows = new ArrayList<String>();
            while (result.next()) {
                rows.add(result.getString(1));
            }
            return rows;
        } catch (SQLException e) {
            throw new AssertionError(sql, e);
        }
    }

    private void execute(String sql, @Nullable Object... values) {
        try (var connection = source.getConnection();
                var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.execute();
        } catch (SQLException e) {
            throw new AssertionError(sql + Arrays.toString(values), e);
        }
    }
}
