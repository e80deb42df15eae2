package kz.robotbailiff.service.ruling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.abort;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import kz.robotbailiff.core.proceeding.ActKind;
import kz.robotbailiff.service.platform.Time;
import kz.robotbailiff.service.ruling.paper.Cms;
import kz.robotbailiff.service.ruling.paper.NcaNodeSeal;
import kz.robotbailiff.service.ruling.paper.PaperSeal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Signatures on papers as others judge them: poppler's pdfsig, zbar, and a signing server's side.
class SealTest {

    private static final Chancery CHANCERY = new Chancery();
    private static final JsonMapper JSON = JsonMapper.shared();

    @AfterAll
    static void close() {
        CHANCERY.close();
    }

    @Test
    void pdfsigFindsAPaperValidAndAChangedOneNot() throws Exception {
        var paper = paper(null);
        assertThat(pdfsig(paper))
                .contains("Signature is Valid", "Total document signed", "ETSI.CAdES.detached");
        paper[paper.length / 3] ^= 1;
        assertThat(pdfsig(paper)).doesNotContain("Signature is Valid");
    }

    @Test
    void anRsaKeySignsPapersToo() throws Exception {
        var seal = TestKey.rsa();
        var paper = paper(seal);
        assertThat(pdfsig(paper)).contains("Signature is Valid", "Total document signed");
        var list = new RevokedList(Chancery.NOW, List.of()).write(CHANCERY.keys.of(31).get());
        var trust = Trust.write(List.of(seal.certificate()), list);
        assertThat(new FileVerification(Trust.read(trust)).check(paper).found())
                .isEqualTo(FileVerification.Found.GENUINE);
        assertThat(Vera.complaints(paper)).isEmpty();
    }

    /// A stand-in of the server's interface, with an RSA key: real key material was never tried.
    @Test
    void aSigningServerIsAskedInItsOwnWords() throws Exception {
        var seal = TestKey.rsa();
        var asked = new ArrayList<JsonNode>();
        var server =
                server(
                        200,
                        question -> {
                            asked.add(question);
                            var data = Base64.getDecoder().decode(question.path("data").asString());
                            var cms = Base64.getEncoder().encodeToString(seal.sign(data));
                            return "{\"status\":200,\"message\":\"OK\",\"cms\":\"" + cms + "\"}";
                        });
        var key = Files.writeString(Files.createTempFile("gost", ".p12"), "not a real key");
        try (var node = new NcaNodeSeal(address(server), key, "only-in-a-test")) {
            assertThat(pdfsig(paper(node))).contains("Signature is Valid");
            var said = asked.getFirst();
            assertThat(said.path("detached").asBoolean()).isTrue();
            assertThat(said.path("withTsp").asBoolean()).isTrue();
            assertThat(said.at("/signers/0/password").asString()).isEqualTo("only-in-a-test");
            assertThat(Base64.getDecoder().decode(said.at("/signers/0/key").asString()))
                    .isEqualTo(Files.readAllBytes(key));
        } finally {
            server.stop(0);
        }
    }

    @Test
    void aSigningServerThatRefusesLeavesNoPaper() throws Exception {
        var server = server(400, _ -> "{\"status\":400,\"message\":\"wrong password\"}");
        var key = Files.createTempFile("gost", ".p12");
        try (var node = new NcaNodeSeal(address(server), key, "x")) {
            assertThatThrownBy(() -> paper(node)).hasMessageContaining("wrong password");
        } finally {
            server.stop(0);
        }
    }

    private static HttpServer server(int status, Function<JsonNode, String> reply)
            throws IOException {
        var loopback = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
        var server = HttpServer.create(loopback, 0);
        server.createContext(
                "/cms/sign",
                exchange -> {
                    var question = JSON.readTree(exchange.getRequestBody());
                    var answer = reply.apply(question).getBytes(StandardCharsets.UTF_8);
                    exchange.sendResponseHeaders(status, answer.length);
                    exchange.getResponseBody().write(answer);
                    exchange.close();
                });
        server.start();
        return server;
    }

    private static URI address(HttpServer server) {
        return URI.create("http://localhost:" + server.getAddress().getPort());
    }

    @Test
    void anotherReaderReadsTheCodeFromThePaper() throws Exception {
        var file = Files.write(Files.createTempFile("ruling", ".pdf"), paper(null));
        var picture = file.resolveSibling(file.getFileName() + ".picture");
        run(
                "pdftoppm",
                "-r",
                "150",
                "-f",
                "2",
                "-l",
                "2",
                "-singlefile",
                "-png",
                file.toString(),
                picture.toString());
        var code = run("zbarimg", "-q", "--raw", picture + ".png").strip();
        var list = new RevokedList(Chancery.NOW, List.of()).write(CHANCERY.keys.of(31).get());
        var trust = Trust.write(List.of(CHANCERY.keys.of(31).get().certificate()), list);
        var answer =
                new FileVerification(Trust.read(trust))
                        .check(code.getBytes(StandardCharsets.UTF_8));
        assertThat(answer.found()).isEqualTo(FileVerification.Found.GENUINE);
        var facts = Objects.requireNonNull(answer.facts());
        assertThat(facts.debtor()).isEqualTo("Әбдіқұлова Нұргүл Өміртайқызы");
        assertThat(facts.owed()).isEqualTo("20156.00");
    }

    @Test
    void bytesThatAreNoCmsHaveNoSigner() {
        var seal = TestKey.rsa();
        var known = List.of(seal.certificate());
        var bytes = "text".getBytes(StandardCharsets.UTF_8);
        var cms = seal.sign(bytes);
        assertThat(Cms.signer(bytes, cms, known)).contains(seal.certificate());
        assertThat(Cms.signer(bytes, new byte[20], known)).isEmpty();
        assertThat(Cms.signer(bytes, new byte[0], known)).isEmpty();
        for (int i = 0; i < cms.length; i++) {
            var changed = cms.clone();
            changed[i] ^= 4;
            assertThat(Cms.signer(bytes, changed, known)).as("byte %d", i).isEmpty();
        }
    }

    private static byte[] paper(@Nullable PaperSeal seal) {
        var task =
                CHANCERY.order(Chancery.Case.open(), ActKind.ISSUE_INITIATION_RULING, null, 1)
                        .getFirst();
        CHANCERY.carry(List.of(task));
        var copies = new Copies(CHANCERY.keys, new Time(() -> Chancery.NOW), seal, Chancery.VERIFY);
        return copies.paper(CHANCERY.pages.signed(task.id()).orElseThrow());
    }

    private static String pdfsig(byte[] paper) throws Exception {
        var file = Files.write(Files.createTempFile("ruling", ".pdf"), paper);
        return run("pdfsig", file.toString());
    }

    /// A program that is not there makes a skipped test that says so.
    private static String run(String... command) throws Exception {
        try {
            var output = Files.createTempFile("run", ".out");
            var errors = Files.createTempFile("run", ".err");
            var process =
                    new ProcessBuilder(command)
                            .redirectOutput(output.toFile())
                            .redirectError(errors.toFile())
                            .start();
            process.waitFor();
            return Files.readString(output, StandardCharsets.UTF_8);
        } catch (IOException e) {
            return abort("SKIPPED: there is no " + command[0] + " here: " + e.getMessage());
        }
    }
}
