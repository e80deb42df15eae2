package kz.robotbailiff.service.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kz.robotbailiff.core.proceeding.Mark;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class CounterTest {

    private static final String DOCUMENTS = "/api/v1/enforcement-documents";
    private static IntakeServer server;

    @BeforeAll
    static void open() {
        server = new IntakeServer();
    }

    @AfterAll
    static void close() {
        server.close();
    }

    @Test
    void aCancellationIsToldOnce() {
        server.present(Samples.document(1));
        var address = DOCUMENTS + "/" + Samples.AUTHORITY + "/SAMPLE-1/cancellation";
        var first = server.post(address, IntakeApiTest.released("C-1"));
        assertThat(first.status()).as(first.body()).isEqualTo(202);
        assertThat(server.post(address, IntakeApiTest.released("C-1")).body())
                .isEqualTo(first.body());
        assertThat(server.post(address, IntakeApiTest.released("C-2")).status()).isEqualTo(409);
        assertThat(facts("cancelled", "SAMPLE-1")).isEqualTo(1);
        assertThat(server.post(address, "{\"decidedOn\":\"2027-01-01\",\"x\":\"\"}").faults())
                .containsExactlyInAnyOrder(
                        "decisionNumber required", "decidedOn date.future", "x unknown");
    }

    @Test
    void anAmnestyComesInBulk() {
        IntStream.range(10, 15).forEach(n -> server.present(Samples.document(n)));
        var lines =
                IntStream.range(10, 16)
                        .mapToObj(n ->
                                """
                                {"authority":"%s","number":"SAMPLE-%d",\
                                "decisionNumber":"A-1","decidedOn":"2026-08-30"}
                                """
                                        .formatted(Samples.AUTHORITY, n))
                        .collect(Collectors.joining());
        var bulk = lines + lines;
        var reply = server.post(DOCUMENTS + "/release/bulk", bulk.getBytes(UTF_8), Bodies.LINES);
        assertThat(reply.status()).isEqualTo(200);
        var told = reply.body().lines().map(line -> line.contains("\"accepted\"")).toList();
        assertThat(told)
                .containsExactly(
                        true, true, true, true, true, false, true, true, true, true, true, false);
        assertThat(server.count("select count(*) from fact where kind = 'released'")).isEqualTo(5);
        assertThat(
                        server.count(
                                "select count(*) from pending p join fact f on f.id = p.fact"
                                        + " where f.kind = 'released'"))
                .isEqualTo(5);
    }

    @Test
    void aPaymentPastUsIsToldOnceByItsReference() {
        server.present(Samples.document(20));
        var address = DOCUMENTS + "/" + Samples.AUTHORITY + "/SAMPLE-20/payments";
        var payment = "{\"reference\":\"P-20\",\"sum\":\"500.50\",\"paidOn\":\"2026-08-31\"}";
        var early = server.post(address, payment);
        assertThat(early.status()).isEqualTo(409);
        assertThat(early.response().headers().firstValue("Retry-After")).isPresent();
        server.run("update document set state = 'opened' where number = 'SAMPLE-20'");
        var first = server.post(address, payment);
        assertThat(first.status()).as(first.body()).isEqualTo(202);
        assertThat(server.post(address, payment).body()).isEqualTo(first.body());
        assertThat(server.post(address, payment.replace("500.50", "500")).status()).isEqualTo(409);
        assertThat(facts("paid_outside", "SAMPLE-20")).isEqualTo(1);
        assertThat(server.count("select sum from fact where kind = 'paid_outside'"))
                .isEqualTo(50_050);
    }

    @Test
    void anObjectionIsRejectedOnceAndOnlyWhereItStands() {
        server.present(Samples.document(25));
        var address = DOCUMENTS + "/" + Samples.AUTHORITY + "/SAMPLE-25/objection-rejection";
        var answer =
                "{\"reference\":\"O-25\",\"claim\":\"wrong-sum\",\"answeredOn\":\"2026-08-31\"}";
        assertThat(server.post(address, answer).status()).as("not examined").isEqualTo(409);
        opened("SAMPLE-25", Mark.DISPUTED.bit() | Mark.CONTESTS_PLACE.bit());
        assertThat(server.post(address, answer).faults()).containsExactly("claim objection.none");
        server.run("update proceeding set marks = " + (64 | Mark.CONTESTS_SUM.bit()));
        var first = server.post(address, answer);
        assertThat(first.status()).as(first.body()).isEqualTo(202);
        server.run("update proceeding set marks = 0");
        assertThat(server.post(address, answer).body()).isEqualTo(first.body());
        assertThat(server.post(address, answer.replace("wrong-sum", "not-me")).faults())
                .containsExactly("reference told");
        assertThat(server.post(address, answer.replace("O-25", "O-26")).faults())
                .containsExactly("claim objection.none");
        assertThat(server.post(address, answer.replace("wrong-sum", "x")).faults())
                .containsExactly("claim choice");
        assertThat(facts("dispute_rejected", "SAMPLE-25")).isEqualTo(1);
        assertThat(
                        server.count(
                                "select count(*) from fact where kind = 'dispute_rejected'"
                                        + " and detail = 'WRONG_SUM' and note = 'O-25'"))
                .isEqualTo(1);
    }

    private static void opened(String number, int marks) {
        server.run(
                ("update document set state = 'opened' where number = '%s'; insert into proceeding"
                                + " (id, number, region, kato, person, state, version, opened_at,"
                                + " opened_on, last_day, timetable, edition, mci, owed, marks)"
                                + " select id, 'N-' || id, 31, kato, person, 'open', 1,"
                                + " '2026-08-30', '2026-08-30', '2026-09-29', 'simplified-2024',"
                                + " 1, 432500, amount, %d from document where number = '%s'")
                        .formatted(number, marks, number));
    }

    private static long facts(String kind, String number) {
        return server.count(
                "select count(*) from fact f join document d on d.id = f.file where f.kind = '"
                        + kind
                        + "' and d.number = '"
                        + number
                        + "'");
    }

    @Test
    void changesArePagedWithoutGapsOrRepeats() {
        IntStream.range(30, 37).forEach(n -> server.present(Samples.document(n)));
        var numbers = new ArrayList<String>();
        var address = DOCUMENTS + "?changedSince=2026-08-01T00:00:00%2B05:00&limit=3";
        for (String next = address; next != null; ) {
            var page = server.get(next).json();
            page.path("items")
                    .values()
                    .forEach(item -> numbers.add(item.path("number").stringValue()));
            var after = page.path("next").stringValue(null);
            next = after == null ? null : DOCUMENTS + "?limit=3&after=" + after;
            if (numbers.size() == 3) {
                // what moves while one pages comes at the end, and nothing else shifts
                server.run(
                        "update document_change set changed_at = '2026-09-02' where document in"
                                + " (select id from document where number = '"
                                + numbers.getFirst()
                                + "')");
            }
        }
        assertThat(numbers).contains("SAMPLE-30", "SAMPLE-36");
        assertThat(numbers.getLast()).isEqualTo(numbers.getFirst());
        assertThat(numbers.subList(1, numbers.size())).doesNotHaveDuplicates();
        assertThat(server.get(address).json().path("nextChangedSince").stringValue())
                .startsWith("2026-09-01T05:59");
    }
}
