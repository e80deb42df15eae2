package kz.robotbailiff.service.notice;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import kz.robotbailiff.service.TestDatabase;
import kz.robotbailiff.service.docket.Bell;
import kz.robotbailiff.service.docket.Confirmations;
import kz.robotbailiff.service.docket.Facts;
import kz.robotbailiff.service.platform.Db;
import kz.robotbailiff.service.platform.Ids;
import kz.robotbailiff.service.platform.Time;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A message of several parts is delivered when each is, and has failed when one has.
class DeliveryReceiptsTest {

    private static final HikariDataSource SOURCE = TestDatabase.fresh();
    private static final Db DB = new Db(SOURCE);
    private static final Time TIME = new Time(() -> Instant.parse("2024-09-06T05:00:00Z"));
    private static final Ids IDS = new Ids(DB);

    private final DeliveryReceipts receipts =
            new DeliveryReceipts(
                    new DeliveryReceipts.Works(DB, TIME, new Bell()),
                    new Verdicts(new Facts(IDS, TIME), TIME, new LetterOrders(IDS, false)),
                    new Confirmations(TIME));
    private long file;

    @AfterAll
    static void close() {
        SOURCE.close();
    }

    @BeforeEach
    void sendThreeParts() {
        file = IDS.next();
        write(
                """
                insert into person (id, iin, surname, given_name, address, kato)
                values (%1$d, '%1$012d', 'Үлгі', 'Адам', '-', '311010000');
                insert into document (id, source, authority, number, kind, person, language, amount,
                    issued_on, kato, arrived_at, arrived_on, digest, state, changed_at)
                values (%1$d, 'tax_system', '000000000000', '%1$d', 'tax_order', %1$d, 'kk', 100,
                    '2024-09-01', '311010000', now(), '2024-09-02', '', 'opened', now());
                insert into message (id, file, channel, name, state, parts, written_at, sent_at)
                values (%1$d, %1$d, 'sms', 'open', 'sent', 3, now(), now());
                insert into message_part (message, part, operator, reference, state)
                select %1$d, part, 'first', %1$d || '-' || part, 'sent'
                from generate_series(1, 3) as parts (part)
                """
                        .formatted(file));
    }

    @Test
    void deliveredIsWhatIsDeliveredWhole() {
        take(3, "DELIVRD");
        take(1, "DELIVRD");
        take(1, "DELIVRD");
        assertThat(state()).isEqualTo("sent");
        assertThat(facts()).isEmpty();
        take(2, "DELIVRD");
        assertThat(state()).isEqualTo("delivered");
        assertThat(facts()).containsExactly("notified");
        take(2, "DELIVRD");
        take(3, "UNDELIV");
        assertThat(state()).isEqualTo("delivered");
        assertThat(facts()).containsExactly("notified");
    }

    @Test
    void onePartThatDoesNotArriveIsAMessageThatDidNot() {
        take(1, "DELIVRD");
        take(2, "EXPIRED");
        assertThat(state()).as("another channel need not wait for the third").isEqualTo("failed");
        take(3, "DELIVRD");
        assertThat(state()).isEqualTo("failed");
        assertThat(facts()).as("the push may still arrive").isEmpty();
    }

    @Test
    void whatTwoChannelsCouldNotDeliverGoesToAPerson() {
        write(
                ("insert into message (id, file, channel, name, state, written_at, ended_at)"
                                + " values (%d, %d, 'push', 'open', 'no_app', now(), now())")
                        .formatted(IDS.next(), file));
        List.of(1, 2, 3).forEach(part -> take(part, "REJECTD"));
        assertThat(state()).isEqualTo("failed");
        assertThat(facts()).containsExactly("not_notified");
        assertThat(ask("select step from v_service where file = " + file + " order by step"))
                .containsExactly("failed", "failed", "sent");
    }

    @Test
    void aReceiptOnTheWayEndsNothingAndAStrangeOneIsToldAgain() {
        assertThat(receipts.take(List.of(receipt("0-0", "DELIVRD")))).containsExactly(false);
        assertThat(receipts.take(List.of(receipt("0-0", "ENROUTE")))).containsExactly(true);
        take(1, "ENROUTE");
        assertThat(ask("select state from message_part where message = " + file))
                .containsOnly("sent");
    }

    /// Two operators report on parts of one message in the same moment: neither sees what the other
    /// has not committed, and all the same one of them must see that all have arrived.
    @Test
    void partsThatTwoReportAtOnceAreAMessageDelivered() throws Exception {
        var reporting = new ArrayList<Thread>();
        DB.transact(connection -> {
            try (var hold = connection.createStatement()) {
                hold.execute("select id from message where id = " + file + " for update");
                for (int part = 1; part <= 3; part++) {
                    int reported = part;
                    reporting.add(Thread.startVirtualThread(() -> take(reported, "DELIVRD")));
                }
                while (waiting() < reporting.size()) {
                    Thread.onSpinWait();
                }
                return hold;
            }
        });
        for (var each : reporting) {
            each.join();
        }
        assertThat(state()).isEqualTo("delivered");
        assertThat(facts()).containsExactly("notified");
    }

    private static int waiting() {
        return ask("select pid from pg_stat_activity where wait_event_type = 'Lock'"
                        + " and datname = current_database()")
                .size();
    }

    private void take(int part, String state) {
        assertThat(receipts.take(List.of(receipt(file + "-" + part, state)))).containsExactly(true);
    }

    private static SmsReceipt receipt(String reference, String state) {
        return new SmsReceipt("first", reference, state, null, "77000000001", "stat:" + state);
    }

    private String state() {
        return ask("select state from message where id = " + file).getFirst();
    }

    private List<String> facts() {
        return ask("select kind from fact where file = " + file);
    }

    private static void write(String sql) {
        DB.transact(connection -> {
            try (var statement = connection.createStatement()) {
                return statement.execute(sql);
            }
        });
    }

    private static List<String> ask(String sql) {
        return DB.read(connection -> {
            try (var statement = connection.createStatement();
                    var rows = statement.executeQuery(sql)) {
                var found = new ArrayList<String>();
                while (rows.next()) {
                    found.add(rows.getString(1));
                }
                return found;
            }
        });
    }
}
