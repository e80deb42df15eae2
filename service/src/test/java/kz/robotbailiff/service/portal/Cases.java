package kz.robotbailiff.service.portal;

import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import kz.robotbailiff.core.proceeding.ActKind;
import kz.robotbailiff.core.proceeding.Mark;
import kz.robotbailiff.core.proceeding.Outcome;
import kz.robotbailiff.service.docket.RulingLine;
import kz.robotbailiff.service.platform.Tokens;
import org.jspecify.annotations.Nullable;

/// Cases in every state, as rows that other rooms would have written.
final class Cases {

    static final LocalDate OPENED = LocalDate.of(2024, 9, 6);
    static final LocalDate LAST = LocalDate.of(2024, 10, 7);
    private static final long HUNDRED = 100;

    private final DataSource source;
    private long next = 1_000;

    Cases(DataSource source) {
        this.source = source;
        doorsOfOtherRooms();
    }

    /// One case with its secrets.
    record Case(long id, String number, String token, String code) {

        String path(String language) {
            return "/" + language + "/my/" + number;
        }
    }

    /// States to look at, by name, with the moment at which each is looked at.
    Map<String, Case> all() {
        var all = new java.util.LinkedHashMap<String, Case>();
        for (var state :
                List.of(
                        "open",
                        "seized",
                        "part",
                        "near",
                        "last",
                        "disputed",
                        "lifting",
                        "free",
                        "cancelled",
                        "released",
                        "transferred",
                        "taken")) {
            all.put(state, of(state));
        }
        return all;
    }

    static Instant moment(String state) {
        return switch (state) {
            case "near" -> at("2024-10-04T04:00:00Z");
            case "last" -> at("2024-10-07T18:59:00Z");
            case "transferred", "taken" -> at("2024-10-09T04:00:00Z");
            default -> at("2024-09-12T04:00:00Z");
        };
    }

    Case of(String state) {
        return switch (state) {
            case "open" -> open(0, 0);
            case "seized", "near", "last" -> seized(0, "open", null, 0);
            case "part" -> part();
            case "disputed" -> open(0, Mark.DISPUTED.bit());
            case "lifting" -> paid(false);
            case "free" -> paid(true);
            case "cancelled" -> ended("cancelled", Outcome.TERMINATED_CANCELLED);
            case "released" -> ended("released", Outcome.TERMINATED_RELEASED);
            case "transferred" -> transferred("transferred");
            case "taken" -> transferred("taken_over");
            default -> throw new IllegalArgumentException(state);
        };
    }

    private Case open(long paid, int marks) {
        var file = file("open", null, paid, 0, marks);
        long decision = decision(file, Outcome.OPENED, "2024-09-06T05:00:00Z", null);
        ruling(
                file,
                decision,
                ActKind.ISSUE_INITIATION_RULING,
                "initiation",
                "2024-09-06T05:00:02Z");
        act(file, decision, ActKind.ENTER_REGISTER, "done", null, "2024-09-06T05:01:00Z");
        act(file, decision, ActKind.SEND_SMS, "done", null, "2024-09-06T05:02:00Z");
        return file;
    }

    private Case seized(long paid, String state, @Nullable String closing, int marks) {
        var file = file(state, closing, paid, 20_156, marks | Mark.MONEY_SEIZED.bit());
        long opened = decision(file, Outcome.OPENED, "2024-09-06T05:00:00Z", null);
        ruling(file, opened, ActKind.ISSUE_INITIATION_RULING, "initiation", "2024-09-06T05:00:02Z");
        act(file, opened, ActKind.ENTER_REGISTER, "done", null, "2024-09-06T05:01:00Z");
        long seizure = decision(file, Outcome.SEIZURE_ORDERED, "2024-09-11T19:00:00Z", null);
        ruling(file, seizure, ActKind.ISSUE_SEIZURE_RULING, "seizure", "2024-09-11T19:00:02Z");
        act(file, seizure, ActKind.ORDER_SEIZURE, "done", 20_156L, "2024-09-11T19:05:00Z");
        return file;
    }

    private Case part() {
        var file = open(8_000, 0);
        long fact = fact(file, "paid", 8_000L, "2024-09-10T04:00:00Z");
        long decision = decision(file, Outcome.PAID_IN_PART, "2024-09-10T04:00:01Z", fact);
        act(file, decision, ActKind.PAY_CLAIMANT, "done", 8_000L, "2024-09-10T06:00:00Z");
        return file;
    }

    private Case paid(boolean confirmed) {
        var file = seized(21_000, "terminated", "paid", 0);
        long fact = fact(file, "paid", 21_000L, "2024-09-12T03:00:00Z");
        long end = decision(file, Outcome.TERMINATED_PAID, "2024-09-12T03:00:01Z", fact);
        ruling(file, end, ActKind.ISSUE_TERMINATION_RULING, "termination", "2024-09-12T03:00:02Z");
        act(file, end, ActKind.PAY_CLAIMANT, "done", 20_156L, "2024-09-12T03:30:00Z");
        act(file, end, ActKind.REFUND, "waiting", 844L, null);
        var how = confirmed ? "done" : "sent";
        var when = confirmed ? "2024-09-12T03:20:00Z" : null;
        act(file, end, ActKind.LIFT_SEIZURE, how, null, when);
        act(file, end, ActKind.EXCLUDE_FROM_REGISTER, how, null, when);
        return file;
    }

    private Case ended(String closing, Outcome outcome) {
        var file = seized(0, "terminated", closing, 0);
        long end = decision(file, outcome, "2024-09-12T03:00:01Z", null);
        act(file, end, ActKind.LIFT_SEIZURE, "sent", null, null);
        return file;
    }

    private Case transferred(String state) {
        var file = seized(8_000, state, "term_ended", 0);
        long end = decision(file, Outcome.TRANSFERRED_TERM_ENDED, "2024-10-07T19:00:00Z", null);
        ruling(file, end, ActKind.ISSUE_TRANSFER_RULING, "transfer", "2024-10-07T19:00:02Z");
        if (state.equals("taken_over")) {
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
        return file;
    }

    private Case file(String state, @Nullable String closing, long paid, long seized, int marks) {
        long id = ++next;
        var number = "31-24-" + "%07d".formatted(id);
        var file =
                new Case(id, number, "t".repeat(18) + id, "%010d".formatted(4_821_093_750L + id));
        execute(
                "insert into person (id, iin, surname, given_name, address, kato) values"
                        + " (?, ?, 'Сәрсенбайқызы', 'Айгүл', 'Тараз', '311010000')",
                id,
                "%012d".formatted(id));
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
        execute(
                "insert into proceeding (id, number, region, kato, person, state, closing,"
                        + " version, opened_at, opened_on, last_day, timetable, edition, mci,"
                        + " owed, paid, seized, marks, closed_at) values (?, ?, 31, '311010000', ?,"
                        + " ?::proceeding_state, "
                        + "?::closing, 1, ?, ?, ?, 'simplified-2024', 1, 369200, ?, ?, ?, ?, ?)",
                id,
                number,
                id,
                state,
                closing,
                time("2024-09-06T05:00:00Z"),
                OPENED,
                LAST,
                20_156 * HUNDRED,
                paid * HUNDRED,
                seized * HUNDRED,
                marks,
                closing == null
                        ? null
                        : time(
                                closing.equals("term_ended")
                                        ? "2024-10-07T19:00:00Z"
                                        : "2024-09-12T03:00:01Z"));
        execute(
                "insert into v_link_rows values (?, ?, ?)",
                Tokens.hash(file.token()),
                id,
                time("2026-01-01T00:00:00Z"));
        execute("insert into v_check_code_rows values (?, ?)", id, Tokens.hash(file.code()));
        return file;
    }

    private long decision(Case file, Outcome outcome, String at, @Nullable Long fact) {
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

    private long fact(Case file, String kind, @Nullable Long sum, String at) {
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

    private long act(
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

    private void ruling(Case file, long decision, ActKind kind, String form, String at) {
        long id = act(file, decision, kind, "done", null, at);
        Site.TestRulings.ROWS.put(
                id, new RulingLine(id, file.id(), form, "31-24-" + id, at(at), 31));
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

    static Instant at(String moment) {
        return Instant.parse(moment);
    }

    private static java.time.OffsetDateTime time(String moment) {
        return at(moment).atOffset(java.time.ZoneOffset.UTC);
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

    void execute(String sql, @Nullable Object... values) {
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
