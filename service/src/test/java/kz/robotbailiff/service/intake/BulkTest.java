package kz.robotbailiff.service.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class BulkTest {

    private static final String BULK = "/api/v1/enforcement-documents/bulk";

    /// As many as the test command has time for; `-Drobot.bulk=100000` tries the promised size.
    private static final int MANY = Integer.getInteger("robot.bulk", 5_000);

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
    void eachLineHasItsVerdictInOrder() {
        var good = server.key.signed(Samples.document(1));
        var changed = Samples.document(1);
        changed.put("amount", "7.00");
        var spoilt = Samples.document(2);
        spoilt.put("amount", "7.001");
        var lines = new ByteArrayOutputStream();
        add(lines, good.getBytes(UTF_8));
        add(lines, good.getBytes(UTF_8));
        add(lines, server.key.signed(changed).getBytes(UTF_8));
        add(lines, server.key.signed(spoilt).getBytes(UTF_8));
        add(lines, "x".repeat(10 << 20).getBytes(UTF_8));
        add(lines, new byte[] {(byte) 0xff, (byte) 0xfe});
        add(lines, new byte[0]);
        add(lines, "{".getBytes(UTF_8));
        lines.writeBytes(server.key.signed(Samples.document(3)).getBytes(UTF_8));
        var verdicts = verdicts(server.post(BULK, lines.toByteArray(), "application/x-ndjson"));
        assertThat(verdicts.stream().map(BulkTest::told))
                .containsExactly(
                        "1 accepted 0",
                        "2 accepted 0",
                        "3 refused 409",
                        "4 refused 422",
                        "5 refused 413",
                        "6 refused 400",
                        "8 refused 400",
                        "9 accepted 0");
        assertThat(verdicts.get(0).path("receivedAt"))
                .isEqualTo(verdicts.get(1).path("receivedAt"));
    }

    private static String told(JsonNode verdict) {
        return verdict.path("line").intValue()
                + " "
                + verdict.path("status").stringValue()
                + " "
                + verdict.path("problem").path("status").intValue(0);
    }

    @Test
    void manyLinesAreTakenQuicklyAndTwiceIsOnce() {
        var lines = new ByteArrayOutputStream();
        IntStream.range(100, 100 + MANY)
                .parallel()
                .mapToObj(n -> server.key.signed(Samples.document(n)).getBytes(UTF_8))
                .toList()
                .forEach(line -> add(lines, line));
        long before = server.count("select count(*) from document");
        long begun = System.nanoTime();
        var first = server.post(BULK, lines.toByteArray(), "application/x-ndjson");
        double seconds = (System.nanoTime() - begun) / 1e9;
        System.out.printf(
                "bulk: %d lines in %.1f s, %.0f a second%n", MANY, seconds, MANY / seconds);
        assertThat(verdicts(first)).hasSize(MANY).allMatch(each -> told(each).contains("accepted"));
        assertThat(server.count("select count(*) from document") - before).isEqualTo(MANY);
        var again = server.post(BULK, lines.toByteArray(), "application/x-ndjson");
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(server.count("select count(*) from newcomer")).isEqualTo(before + MANY);
    }

    private static List<JsonNode> verdicts(IntakeServer.Reply reply) {
        assertThat(reply.status()).isEqualTo(200);
        return reply.body().lines().map(StrictJson.MAPPER::readTree).toList();
    }

    private static void add(ByteArrayOutputStream lines, byte[] line) {
        lines.writeBytes(line);
        lines.write('\n');
    }
}
