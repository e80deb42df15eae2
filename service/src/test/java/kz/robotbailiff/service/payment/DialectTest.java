package kz.robotbailiff.service.payment;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import kz.robotbailiff.core.money.Tenge;
import kz.robotbailiff.service.payment.Accounts.Account;
import kz.robotbailiff.service.payment.NoticeReader.Kind;
import org.junit.jupiter.api.Test;

/// Requests and answers of each dialect, byte for byte as the partners' documents write them.
class DialectTest {

    private static final Instant PAID = Instant.parse("2025-09-01T05:15:00Z");
    private static final Account ACCOUNT =
            new Account(1, "31-25-0000123", true, Tenge.of(20_000), "А*** Б.");

    static byte[] fixture(String name) {
        try (var file = DialectTest.class.getResourceAsStream("/payment/" + name)) {
            return Objects.requireNonNull(file, name).readAllBytes();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Asked asked(String name) {
        return Query.read(fixture(name)).map(Asked::read).orElseThrow();
    }

    private static Reply reply(Reason reason) {
        return new Reply("osmp_txn_id", "1234567", reason, null, null, null);
    }

    @Test
    void questionsAreReadAsTheyAreWritten() {
        for (var dialect : new String[] {"osmp", "kaspi"}) {
            assertThat(asked(dialect + "/check.query"))
                    .isEqualTo(new Asked.Check("1234567", "31-25-0000123", Tenge.of(15_000)));
            assertThat(asked(dialect + "/pay.query"))
                    .isEqualTo(new Asked.Pay("1234567", "31-25-0000123", Tenge.of(15_000), PAID));
            assertThat(asked(dialect + "/cancel.query"))
                    .isEqualTo(new Asked.Cancel("1234567", "1234567"));
        }
    }

    @Test
    void terminalsAreAnsweredInXml() {
        var osmp = new OsmpDialect();
        var sum = Tenge.of(15_000);
        written(osmp, new Reply("osmp_txn_id", "1234567", Reason.OK, sum, null, ACCOUNT), "check");
        written(osmp, new Reply("osmp_txn_id", "1234567", Reason.OK, sum, 2016L, null), "pay");
        written(osmp, reply(Reason.NOT_FOUND), "not_found");
        written(
                osmp,
                new Reply("rapida_txn_id", "1234567", Reason.OTHER_CONTENT, null, null, null),
                "rapida");
    }

    @Test
    void kaspiIsAnsweredInJson() {
        var kaspi = new KaspiDialect();
        var sum = Tenge.of(15_000);
        written(kaspi, new Reply("", "1234567", Reason.OK, sum, null, ACCOUNT), "check");
        written(kaspi, new Reply("", "1234567", Reason.OK, sum, 2016L, null), "pay");
        written(kaspi, reply(Reason.NOT_FOUND), "not_found");
        written(kaspi, new Reply("", "1234567", Reason.CANCELLED, null, 2016L, null), "cancelled");
    }

    private static void written(Dialect dialect, Reply reply, String name) {
        var type = dialect.name().equals("osmp") ? ".xml" : ".json";
        assertThat(dialect.write(reply))
                .isEqualTo(new String(fixture(dialect.name() + "/" + name + type), UTF_8));
    }

    @Test
    void theSameNumberMeansAnotherThingInAnotherDialect() {
        var osmp = CodeTable.of("osmp");
        var kaspi = CodeTable.of("kaspi");
        assertThat(osmp.code(Reason.TRY_LATER)).isEqualTo(kaspi.code(Reason.NOT_FOUND));
        assertThat(osmp.code(Reason.NOT_FOUND)).isEqualTo(5);
        assertThat(kaspi.code(Reason.NOT_ACTIVE)).isEqualTo(3);
        assertThat(kaspi.code(Reason.UNFINISHED)).isEqualTo(4);
        assertThat(osmp.code(Reason.UNFINISHED)).isEqualTo(90);
    }

    @Test
    void whatCouldBeReadInTwoWaysIsRefused() {
        for (var odd :
                new String[] {
                    "txn_id=1&txn_id=2",
                    "txn_id=%zz",
                    "txn_id=%C3%28",
                    "txn_id=1%",
                    "a=" + "1".repeat(5_000)
                }) {
            assertThat(Query.read(odd.getBytes(UTF_8))).as(odd).isEmpty();
        }
        assertThat(Query.read("a=%D0%90+b&c".getBytes(UTF_8)).orElseThrow())
                .containsEntry("a", "А b")
                .containsEntry("c", "");
        var twice = "command=pay&txn_id=1&account=1&sum=1&txn_date=20250230101500";
        assertThat(Query.read(twice.getBytes(UTF_8)).map(Asked::read).orElseThrow())
                .isEqualTo(new Asked.Refused("1", Reason.OTHER));
    }

    @Test
    void theOnlineProvidersAnswersAreMoneyOnlyWhenCharged() {
        assertThat(status("charge"))
                .contains(new EpayStatus.Charged("op-77", Tenge.of(15_000), PAID));
        assertThat(status("auth")).contains(new EpayStatus.Unfinished(false));
        assertThat(status("in_progress")).contains(new EpayStatus.Unfinished(false));
        assertThat(status("refund")).contains(new EpayStatus.Failed());
        assertThat(status("not_found")).contains(new EpayStatus.Unknown());
        assertThat(status("error")).isEmpty();
        assertThat(EpayAnswers.status(fixture("epay/status_charge.json"), "000124")).isEmpty();
        assertThat(EpayAnswers.callback(fixture("epay/callback.json")))
                .contains(new EpayAnswers.Callback(123456, Tenge.of(15_000), "abc"));
    }

    private static Optional<EpayStatus> status(String name) {
        return EpayAnswers.status(fixture("epay/status_" + name + ".json"), "000123");
    }

    @Test
    void noticesOfTheGatewayTellMoneyItsReturnAndTheBudgets() {
        var told = notice("notice");
        assertThat(told.kind()).isEqualTo(Kind.PAID);
        assertThat(told.notice().happenedAt()).isEqualTo(PAID);
        assertThat(told.notice().sum()).isEqualTo(Tenge.of(15_000));
        assertThat(notice("cancelled").kind()).isEqualTo(Kind.CANCELLED);
        assertThat(notice("budget").kind()).isEqualTo(Kind.BUDGET);
        assertThat(NoticeReader.isNotice("{\"id\":\"1\",\"kbk\":\"x\"}")).isFalse();
    }

    private static NoticeReader.Told notice(String name) {
        var text = new String(fixture("gateway/" + name + ".json"), UTF_8);
        return NoticeReader.read("gateway", text).orElseThrow();
    }
}
