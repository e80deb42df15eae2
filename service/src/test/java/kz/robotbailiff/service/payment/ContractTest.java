package kz.robotbailiff.service.payment;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The fixtures of each dialect, sent to the real doors: every byte of the answers but the numbers
/// that this test's own files and receipts have.
class ContractTest {

    private static Counter counter;

    @BeforeAll
    static void open() {
        counter = new Counter();
    }

    @AfterAll
    static void close() {
        counter.close();
    }

    private static String fixture(String name) {
        return new String(DialectTest.fixture(name), UTF_8).strip();
    }

    /// A question of the fixtures about a file of ours, and under an id of its own.
    private static HttpResponse<String> ask(String dialect, String question, long file, int id) {
        var query =
                fixture(dialect + "/" + question + ".query")
                        .replace("31-25-0000123", file == 0 ? "31-25-9999999" : number(file))
                        .replace("1234567", Integer.toString(id));
        var address = counter.address("/payments/" + dialect + "?" + query);
        var call = counter.basic("terminal", Counter.SECRET, HttpRequest.newBuilder(address));
        return counter.send(call);
    }

    private static String number(long file) {
        return counter.number(file);
    }

    /// The answer as the fixture writes it: its id, its receipt, its debtor.
    private static String asFixture(String answer, int id) {
        return answer.strip()
                .replace(Integer.toString(id), "1234567")
                .replaceAll("(prv_txn>|prv_txn_id\":\")[0-9]+", "$12016")
                .replace("Ү*** А.", "А*** Б.");
    }

    @ParameterizedTest
    @CsvSource({"osmp, xml, 7100001", "kaspi, json, 7200001"})
    void checkPayAndCancelAreAnsweredToTheLetter(String dialect, String type, int id) {
        long file = counter.opened(20_000);
        var check = ask(dialect, "check", file, id);
        assertThat(asFixture(check.body(), id)).isEqualTo(fixture(dialect + "/check." + type));
        var pay = ask(dialect, "pay", file, id);
        assertThat(asFixture(pay.body(), id)).isEqualTo(fixture(dialect + "/pay." + type));
        assertThat(ask(dialect, "pay", file, id).body()).isEqualTo(pay.body());
        assertThat(pay.headers().firstValue("Content-Type").orElseThrow()).contains(type);
        var lost = ask(dialect, "pay", 0, id + 1);
        assertThat(asFixture(lost.body(), id + 1))
                .isEqualTo(fixture(dialect + "/not_found." + type));
        assertThat(ask(dialect, "cancel", file, id).statusCode()).isEqualTo(200);
    }

    @Test
    void aCancelledPaymentIsKaspisCodeTwo() {
        long file = counter.opened(20_000);
        counter.tell(file, new kz.robotbailiff.core.proceeding.Fact.OptedOutInWriting());
        counter.settled();
        ask("kaspi", "pay", file, 7_300_001);
        counter.settled();
        var cancel = ask("kaspi", "cancel", file, 7_300_001);
        assertThat(asFixture(cancel.body(), 7_300_001)).isEqualTo(fixture("kaspi/cancelled.json"));
    }

    @Test
    void theGatewaysNoticesAreTakenAsTheyAreWritten() {
        long file = counter.opened(40_000);
        assertThat(notice("notice", file)).contains("\"id\":\"A-17\"", "\"status\":\"booked\"");
        assertThat(notice("budget", file)).contains("\"id\":\"B-4\"", "\"status\":\"outside\"");
        counter.settled();
        assertThat(notice("cancelled", file))
                .containsAnyOf("\"status\":\"reversed\"", "\"status\":\"passed_on\"");
        counter.settled();
        assertThat(counter.ask("select paid_outside / 100 from v_file where id = " + file))
                .containsExactly("15000");
    }

    private static String notice(String name, long file) {
        var body = fixture("gateway/" + name + ".json").replace("31-25-0000123", number(file));
        return counter.post("gateway", "application/json", body).body();
    }
}
