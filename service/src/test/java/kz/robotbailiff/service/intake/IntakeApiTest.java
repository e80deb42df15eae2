package kz.robotbailiff.service.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.HashSet;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import kz.robotbailiff.core.document.Source;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class IntakeApiTest {

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
    void takesADocumentAndQueuesItsDebtorForTheRegisters() {
        var reply = server.present(Samples.document(1));
        assertThat(reply.status()).as(reply.body()).isEqualTo(202);
        assertThat(reply.json().path("presentation").intValue()).isEqualTo(1);
        var address = reply.response().headers().firstValue("Location").orElseThrow();
        var read = server.get(address);
        assertThat(read.json().path("state").stringValue()).isEqualTo("received");
        assertThat(read.json().path("document").path("amount").stringValue()).isEqualTo("20156.00");
        assertThat(
                        server.count(
                                "select count(*) from newcomer n join document d on d.id = n.file"
                                        + " where d.number = 'SAMPLE-1'"))
                .isEqualTo(1);
    }

    @Test
    void sameContentHasTheSameAnswerAndOtherContentConflicts() {
        var document = Samples.document(2);
        var first = server.present(document);
        assertThat(server.present(document).body()).isEqualTo(first.body());
        document.put("amount", "1.00");
        var other = server.present(document);
        assertThat(other.status()).isEqualTo(409);
        assertThat(other.faults()).containsExactly("number conflict");
    }

    @Test
    void fiftyIdenticalPostsAreOneDocumentAndFiftyEqualAnswers() throws Exception {
        var body = server.key.signed(Samples.document(3));
        var answers = new HashSet<String>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Callable<String> post =
                    () -> {
                        var reply = server.post(DOCUMENTS, body);
                        return reply.status() + reply.body();
                    };
            var posts = threads.invokeAll(IntStream.range(0, 50).mapToObj(_ -> post).toList());
            for (var each : posts) {
                answers.add(each.get());
            }
        }
        assertThat(answers).hasSize(1).first().asString().startsWith("202");
        assertThat(server.count("select count(*) from document where number = 'SAMPLE-3'"))
                .isEqualTo(1);
    }

    @Test
    void aSourceSeesAndTouchesOnlyItsOwn() {
        var body = server.key.signed(Samples.document(4));
        var address =
                server.post(DOCUMENTS, body).response().headers().firstValue("Location").get();
        var stranger = server.tax();
        assertThat(server.send(server.request(address, stranger)).status()).isEqualTo(404);
        var post =
                server.request(DOCUMENTS, stranger)
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(body));
        assertThat(server.send(post).status()).isEqualTo(409);
        var release =
                server.request(address + "/release", stranger)
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(released("R-1")));
        assertThat(server.send(release).status()).isEqualTo(404);
    }

    @Test
    void nobodyEntersWithoutTheRightToken() {
        var bare = java.net.http.HttpRequest.newBuilder(server.uri(DOCUMENTS + "?changedSince=x"));
        var reply = server.send(bare);
        assertThat(reply.status()).isEqualTo(401);
        assertThat(reply.response().headers().firstValue("Content-Type").get())
                .startsWith("application/problem+json");
        var reader = server.token("erap", Source.ADMINISTRATIVE_REGISTER, "profile");
        assertThat(server.send(server.request(DOCUMENTS, reader)).status()).isEqualTo(403);
        var courts = server.token("courts", Source.COURT_SYSTEM, "intake");
        var post =
                server.request(DOCUMENTS, courts)
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString("{}"));
        assertThat(server.send(post).status()).as("a client without certificate").isEqualTo(403);
    }

    @Test
    void aBirthDateThatTheNumberDoesNotTellIsANote() {
        var document = Samples.document(5);
        Samples.part(document, "debtor").put("birthDate", "1990-02-03");
        var reply = server.present(document);
        assertThat(reply.status()).isEqualTo(202);
        assertThat(reply.json().path("notes").get(0).path("code").stringValue())
                .isEqualTo("birth-date-differs");
    }

    @Test
    void aKindThatTheRobotReturnsIsTakenAndNamed() {
        var document = Samples.document(6);
        document.put("kind", "notary_inscription");
        assertThat(server.present(document).status()).isEqualTo(202);
        var kind = server.get(DOCUMENTS + "/" + Samples.AUTHORITY + "/SAMPLE-6").json();
        assertThat(kind.path("kind").stringValue()).isEqualTo("notary_inscription");
        assertThat(
                        server.count(
                                "select count(*) from document"
                                        + " where number = 'SAMPLE-6' and kind = 'other'"))
                .isEqualTo(1);
    }

    @Test
    void aNumberMayHoldASlash() {
        var document = Samples.document(7);
        document.put("number", "3510-26-00-3к/77");
        var address = server.present(document).response().headers().firstValue("Location").get();
        assertThat(address).endsWith("/3510-26-00-3%D0%BA/77");
        assertThat(server.get(address).status()).isEqualTo(200);
        assertThat(server.post(address + "/cancellation", released("C-7")).status()).isEqualTo(202);
    }

    @Test
    void aReturnedDocumentMayComeAgainCorrected() {
        var document = Samples.document(8);
        server.present(document);
        returned("SAMPLE-8", "identity!INDIVIDUALS!-!why=UNKNOWN");
        Samples.part(document, "debtor").put("surname", "Сынақов");
        var again = server.present(document);
        assertThat(again.status()).isEqualTo(202);
        assertThat(again.json().path("presentation").intValue()).isEqualTo(2);
        assertThat(server.present(document).body()).isEqualTo(again.body());
        assertThat(server.present(Samples.document(8)).json().path("presentation").intValue())
                .isEqualTo(1);
        document.put("amount", "5.00");
        assertThat(server.present(document).status()).as("the second is in hand").isEqualTo(409);
    }

    /// The robot, and not the door, tells that it cannot begin again.
    @Test
    void whatWasOpenedMayComeWithOtherContentAndStandsForItsKey() {
        var document = Samples.document(10);
        var first = server.present(document);
        server.run("update document set state = 'opened' where number = 'SAMPLE-10'");
        document.put("amount", "5.00");
        var again = server.present(document);
        assertThat(again.status()).isEqualTo(202);
        assertThat(again.json().path("presentation").intValue()).isEqualTo(2);
        assertThat(server.present(Samples.document(10)).body()).isEqualTo(first.body());
        var read = server.get(DOCUMENTS + "/" + Samples.AUTHORITY + "/SAMPLE-10").json();
        assertThat(read.path("presentation").intValue()).isEqualTo(1);
    }

    @Test
    void whatCannotBeCorrectedDoesNotComeAgain() {
        var document = Samples.document(9);
        server.present(document);
        returned("SAMPLE-9", "kind!KINDS!x!\nidentity!INDIVIDUALS!-!why=UNKNOWN");
        document.put("amount", "5.00");
        assertThat(server.present(document).status()).isEqualTo(409);
        var grounds = server.get(DOCUMENTS + "/" + Samples.AUTHORITY + "/SAMPLE-9").json();
        assertThat(grounds.path("grounds").size()).isEqualTo(2);
    }

    static String released(String decision) {
        return """
        {"decisionNumber":"%s","decidedOn":"2026-08-30"}\
        """
                .formatted(decision);
    }

    private static void returned(String number, String grounds) {
        server.run("update document set state = 'returned' where number = '%s'".formatted(number));
        server.run(
                """
                insert into decision (id, file, made_at, law_day, edition, outcome, grounds)
                select id, id, now(), '2026-09-01', 1, 'RETURNED', '%s'
                from document where number = '%s'\
                """
                        .formatted(grounds, number));
    }
}
