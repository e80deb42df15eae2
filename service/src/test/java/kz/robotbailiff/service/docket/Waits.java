package kz.robotbailiff.service.docket;

import java.util.stream.Stream;
import kz.robotbailiff.core.proceeding.Mark;

/// Everything that a closed file may still wait for, room by room, one thing at a time.
final class Waits {

    private static final String PART =
            "; insert into bank_part (upon, bank, most, ordered_at) values (FILE, 1, 0, now())";
    private static final String RECEIPT =
            "insert into receipt (id, provider, transaction, file, sum, channel, happened_at,"
                    + " booked_at)"
                    + " values (FILE, 'agent', 'FILE', FILE, 100, 'agent', now(), now())";
    private static final String PAYOUT =
            "; insert into payout (act, receipt, file, purpose, sum, ordered_at)"
                    + " values (FILE, FILE, FILE, 'claimant', 100, now())";
    private static final String CLAIM =
            "; insert into provider_claim values (FILE, now(), 100, 'open')";

    private Waits() {}

    /// What waits, and how it comes to an end; `FILE` stands for the file's id.
    record Wait(String begins, String ends) {
        @Override
        public String toString() {
            return begins + " → " + ends;
        }
    }

    static Stream<Wait> docket() {
        return Stream.concat(
                Stream.of(Mark.DISPUTED, Mark.HELD, Mark.SUM_FOUND_WRONG, Mark.AWAITS_SERVICE)
                        .map(mark ->
                                new Wait(
                                        "update proceeding set marks = marks | %d where id = FILE"
                                                .formatted(mark.bit()),
                                        "update proceeding set marks = 0 where id = FILE")),
                Stream.of(
                        acts("state = 'waiting'", "state = 'done'"),
                        acts("state = 'carrying'", "state = 'done'"),
                        acts("state = 'sent'", "state = 'done'"),
                        acts("state = 'given_up'", "state = 'done'"),
                        acts("after = 1", "after = null"),
                        acts("ended_at = '2025-12-31'", "ended_at = '2024-10-01'"),
                        new Wait(
                                "update proceeding set closed_at = '2025-12-31' where id = FILE",
                                "update proceeding set closed_at = opened_at where id = FILE"),
                        row("pending", "select file, id from fact where file = FILE limit 1"),
                        row("due", "values (FILE, '2030-01-01')"),
                        row("in_flight", "values (FILE, 1, now())"),
                        row("set_aside", "values (FILE, now(), 'test')")));
    }

    private static Wait acts(String begins, String ends) {
        return new Wait(
                "update act set %s where id = (select min(id) from act where file = FILE)"
                        .formatted(begins),
                "update act set %s where file = FILE".formatted(ends));
    }

    /// A row that is there as long as something waits.
    private static Wait row(String table, String row) {
        return new Wait(
                "insert into %s %s".formatted(table, row),
                "delete from %s where file = FILE".formatted(table));
    }

    static Stream<Wait> console() {
        return Stream.of(
                new Wait(
                        "insert into work_item (id, file, region, code, since)"
                                + " values (FILE, FILE, 31, 'test', now())",
                        "update work_item set answered_at = now(), answer = 'a', officer = 'o'"
                                + " where file = FILE"));
    }

    static Stream<Wait> measure() {
        return Stream.of(
                new Wait(
                        order("seizure").replace("'seizure', 0", "'seizure', 2"),
                        "update bank_order set later = 0 where file = FILE"),
                new Wait(
                        "insert into entry (id, file, kind, partner, ordered_at)"
                                + " values (FILE, FILE, 'exclude', 1, now())",
                        "update entry set confirmed_at = now() where file = FILE"),
                new Wait(
                        order("lift") + PART,
                        "update bank_part set confirmed_at = now() where upon = FILE"),
                new Wait(
                        order("recall") + PART,
                        "update bank_part set confirmed_at = now() where upon = FILE"));
    }

    private static String order(String kind) {
        return "insert into bank_order (id, file, kind, later, asked, made_at)"
                + " values (FILE, FILE, '%s', 0, 2, now())".formatted(kind);
    }

    static Stream<Wait> notice() {
        return Stream.of(
                new Wait(message("sms", "written"), told("state = 'failed'")),
                new Wait(message("sms", "sending"), told("state = 'delivered'")),
                new Wait(message("push", "written"), told("state = 'spared'")),
                new Wait(message("push", "sending"), told("state = 'sent'")),
                new Wait(message("letter", "written"), told("state = 'failed'")),
                new Wait(message("letter", "sent"), told("state = 'delivered'")),
                new Wait(message("letter", "sent"), told("presumed_at = now()")),
                new Wait(
                        "insert into reminder (message, file, after_days, kind, region, made_at,"
                                + " next_try) values (FILE, FILE, 3, 'SEND_SMS', 31, now(), now())",
                        "update reminder set done_at = now() where file = FILE"));
    }

    private static String message(String channel, String state) {
        return "insert into message (id, file, channel, name, state, written_at)"
                + " values (FILE, FILE, '%s', 'open', '%s', now())".formatted(channel, state);
    }

    private static String told(String what) {
        return "update message set %s where file = FILE".formatted(what);
    }

    static Stream<Wait> payment() {
        return Stream.of(
                new Wait(RECEIPT + PAYOUT, paidOut("confirmed")),
                new Wait(RECEIPT + PAYOUT, paidOut("refused")),
                new Wait(
                        RECEIPT + "; insert into receipt_hold values (FILE, now())",
                        "update receipt_hold set ended_at = now() where receipt = FILE"),
                new Wait(RECEIPT + CLAIM, claim("settled")),
                new Wait(RECEIPT + CLAIM, claim("taken_back")),
                new Wait(
                        RECEIPT
                                + "; insert into payment_alarm values (FILE, now(), 'test',"
                                + " 'agent', 'FILE', FILE, 100)",
                        "update payment_alarm set ended_at = now() where receipt = FILE"),
                new Wait(intent("creating"), intentIs("failed")),
                new Wait(intent("started"), intentIs("booked")));
    }

    /// Money that lies where it can still be moved.
    static Wait money(String account) {
        return new Wait(lies(account), "update holding set sum = 0 where receipt = FILE");
    }

    static String lies(String account) {
        return RECEIPT + "; insert into holding values (FILE, '%s', 100)".formatted(account);
    }

    private static String paidOut(String state) {
        return "update payout set state = '%s' where file = FILE".formatted(state);
    }

    private static String claim(String state) {
        return "update provider_claim set state = '%s', ended_at = now() where receipt = FILE"
                .formatted(state);
    }

    private static String intent(String state) {
        return "insert into intent (id, key, file, sum, language, back, state, created_at,"
                + " next_poll) values (FILE, 'FILE', FILE, 100, 'kk', '', '%s', now(), now())"
                        .formatted(state);
    }

    private static String intentIs(String state) {
        return "update intent set state = '%s' where file = FILE".formatted(state);
    }

    static Stream<Wait> ruling() {
        return Stream.of(
                row("paper_due", "values (FILE, FILE)"), row("service_due", "values (FILE)"));
    }

    static Stream<Wait> transfer() {
        var allotted =
                "insert into allotment (act, file, person, licence, district, period, category,"
                        + " place, rule, roster, counter, candidates, excluded, day, allotted_at,"
                        + " accept_by, material) values (FILE, FILE, 1, 'L', '3110', 2026, 'all',"
                        + " FILE, 'fewest', '\\x01', 0, 1, '{}', now(), now(), now(), '{}')";
        return Stream.of("accepted_at = now()", "ended_at = now(), ended_as = 'not_accepted'")
                .map(end ->
                        new Wait(
                                allotted,
                                "update allotment set %s where file = FILE".formatted(end)));
    }

    /// What stands for ever and keeps no file.
    static Stream<String> none() {
        return Stream.of(
                message("sms", "sent"),
                message("push", "sent"),
                order("seizure") + PART,
                order("collection") + PART);
    }
}
