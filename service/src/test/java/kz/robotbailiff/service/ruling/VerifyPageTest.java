package kz.robotbailiff.service.ruling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import kz.robotbailiff.core.document.Language;
import kz.robotbailiff.core.proceeding.ActKind;
import kz.robotbailiff.service.ruling.RevokedList.Revoked;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/// `verify.html` in a real browser: it accepts the original, refuses each of fifty changes, names
/// what is revoked; and needs nothing but itself.
class VerifyPageTest {

    private static final Path BROWSER = Path.of("/usr/bin/chromium");
    private static final Chancery CHANCERY = new Chancery();
    private static final int CHANGES = 50;

    private static final String TRIAL =
            """
            <script>
            (async () => {
              const files = FILES, results = [];
              for (const file of files) {
                results.push((await check(Uint8Array.from(atob(file), c => c.charCodeAt(0)))).found);
              }
              await fetch('/results', { method: 'POST', body: results.join(' ') });
            })();
            </script></body>\
            """;

    private final SigningKey key = CHANCERY.keys.of(31).orElseThrow();

    @AfterAll
    static void close() {
        CHANCERY.close();
    }

    @Test
    void aBrowserJudgesAsTheCommandDoes() throws Exception {
        var copies = copies();
        var trials = new ArrayList<byte[]>();
        var dice = new Random(11);
        for (var copy : copies.values()) {
            trials.add(copy);
            for (int i = 0; i < CHANGES; i++) {
                var changed = copy.clone();
                changed[dice.nextInt(copy.length)] ^= (byte) (1 + dice.nextInt(255));
                trials.add(changed);
            }
        }
        var found = judge(trials, List.of());
        assertThat(found).hasSize(copies.size() * (CHANGES + 1));
        for (int i = 0; i < found.size(); i++) {
            if (i % (CHANGES + 1) == 0) {
                assertThat(found.get(i)).as("original %d", i).isEqualTo("GENUINE");
            } else {
                assertThat(found.get(i)).as("change %d", i).isIn("NOT_GENUINE", "NOT_OURS");
            }
        }
    }

    @Test
    void aBrowserNamesWhatIsRevoked() throws Exception {
        var copies = copies();
        var number = CHANCERY.ask("select max(number) from ruling").getFirst();
        var revoked = new Revoked(number, LocalDate.of(2024, 10, 9), "corrected", "31-2024-9-1");
        assertThat(judge(List.copyOf(copies.values()), List.of(revoked))).containsOnly("REVOKED");
    }

    @Test
    void itsOwnPolicyLetsItSpeakAndForbidsItTheNetwork() throws Exception {
        var page = page(List.of());
        assertThat(page.replace("&#39;", "'"))
                .contains("default-src 'none'", "script-src 'sha256-", "style-src 'sha256-")
                .doesNotContain("http:", "https:", "src=\"", "href=", "fetch(", "connect-src");
        assumeTrue(Files.exists(BROWSER), "SKIPPED: there is no chromium here");
        var file = Files.writeString(Files.createTempFile("verify", ".html"), page);
        var process = browser("--dump-dom", file.toUri().toString());
        var seen = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(seen).contains("Қаулының түпнұсқалығын тексеру", "aria-pressed=\"true\"");
    }

    private String page(List<Revoked> revoked) {
        var list = new RevokedList(Chancery.NOW, revoked).write(key);
        return new VerifyPage().with(Trust.write(List.of(key.certificate()), list));
    }

    /// Opens the page, lets it judge every file, and waits for what it says.
    private List<String> judge(List<byte[]> files, List<Revoked> revoked) throws Exception {
        assumeTrue(Files.exists(BROWSER), "SKIPPED: there is no chromium here");
        var listed =
                files.stream()
                        .map(file -> "\"" + Base64.getEncoder().encodeToString(file) + "\"")
                        .collect(Collectors.joining(",", "[", "]"));
        var page =
                page(revoked)
                        .replaceAll("<meta http-equiv=[^>]+>", "")
                        .replace("</body>", TRIAL.replace("FILES", listed));
        var results = new CompletableFuture<String>();
        var server = server(page, results);
        var address = "http://localhost:" + server.getAddress().getPort() + "/";
        var process = browser("--remote-debugging-port=0", address);
        try {
            return List.of(results.get(60, TimeUnit.SECONDS).split(" "));
        } finally {
            process.destroy();
            process.waitFor();
            server.stop(0);
        }
    }

    private static HttpServer server(String page, CompletableFuture<String> results)
            throws IOException {
        var loopback = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
        var server = HttpServer.create(loopback, 0);
        server.createContext(
                "/",
                exchange -> {
                    var body = exchange.getRequestBody().readAllBytes();
                    if (exchange.getRequestMethod().equals("POST")) {
                        results.complete(new String(body, StandardCharsets.UTF_8));
                    }
                    var answer = page.getBytes(StandardCharsets.UTF_8);
                    exchange.getResponseHeaders().add("Content-Type", "text/html");
                    exchange.sendResponseHeaders(200, answer.length);
                    exchange.getResponseBody().write(answer);
                    exchange.close();
                });
        server.start();
        return server;
    }

    private static Process browser(String... more) throws IOException {
        var command =
                new ArrayList<>(
                        List.of(
                                BROWSER.toString(),
                                "--headless",
                                "--no-sandbox",
                                "--disable-gpu",
                                "--no-first-run",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync",
                                "--user-data-dir=" + Files.createTempDirectory("browser")));
        command.addAll(List.of(more));
        return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    }

    private Map<String, byte[]> copies() {
        var task =
                CHANCERY.order(Chancery.Case.open(), ActKind.ISSUE_TRANSFER_RULING, "OPTED_OUT", 3)
                        .getFirst();
        CHANCERY.carry(List.of(task));
        var copies = new LinkedHashMap<String, byte[]>();
        copies.put("pdf", CHANCERY.pages.pdf(task.id()).orElseThrow());
        var page = CHANCERY.pages.html(task.id(), Language.RU).orElseThrow();
        copies.put("html", page.getBytes(StandardCharsets.UTF_8));
        copies.put("json", CHANCERY.pages.proof(task.id()).orElseThrow());
        var content = CHANCERY.pages.signed(task.id()).orElseThrow().content();
        copies.put("code", CodeText.of(content, key).getBytes(StandardCharsets.UTF_8));
        return copies;
    }
}
