package kz.robotbailiff.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SandboxTest {

    private static final LocalDate FIRST_DAY = LocalDate.of(2024, 2, 1);
    private static final Duration FIVE_SECONDS = Duration.ofSeconds(5);

    @TempDir Path data;

    @Test
    void startsMovesOnStopsAndStandsWhereItStood() throws Exception {
        var options = Options.throwAway(data).on(FIRST_DAY);
        int port;
        long stopping;
        try (var sandbox = Sandbox.start(options)) {
            port = sandbox.ports().service();
            answersAndMovesOn(sandbox);
            stopping = System.nanoTime();
        }
        assertThat(Duration.ofNanos(System.nanoTime() - stopping)).isLessThan(FIVE_SECONDS);
        assertThatThrownBy(() -> status(URI.create("http://localhost:" + port)))
                .isInstanceOf(ConnectException.class);
        try (var sandbox = Sandbox.start(Options.throwAway(data))) {
            assertThat(sandbox.timeMachine().today()).isEqualTo(FIRST_DAY.plusDays(2));
        }
        assertThatThrownBy(() -> Sandbox.start(options))
                .hasMessageContaining("2024-02-03")
                .hasMessageContaining("--fresh");
        try (var sandbox = Sandbox.start(options.anew())) {
            assertThat(sandbox.timeMachine().today()).isEqualTo(FIRST_DAY);
        }
    }

    private void answersAndMovesOn(Sandbox sandbox) throws Exception {
        assertThat(status(sandbox.ports().serviceUrl())).isLessThan(500);
        assertThat(status(URI.create(sandbox.ports().identityUrl() + "/login"))).isEqualTo(200);
        assertThat(sandbox.timeMachine().today()).isEqualTo(FIRST_DAY);
        var days = new ArrayList<LocalDate>();
        sandbox.timeMachine().move(2, days::add);
        assertThat(days).containsExactly(FIRST_DAY.plusDays(1), FIRST_DAY.plusDays(2));
        assertThatThrownBy(() -> Sandbox.start(Options.throwAway(data)))
                .hasMessageContaining("running on the data folder");
    }

    @Test
    void aTakenPortIsNamed() throws IOException {
        try (var other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThatThrownBy(() ->
                            Sandbox.start(Options.throwAway(data).onPort(other.getLocalPort())))
                    .isInstanceOf(CannotStart.class)
                    .hasMessageContaining("Port " + other.getLocalPort() + " is taken")
                    .hasMessageContaining("--port");
        }
    }

    @Test
    void aFolderOfSomebodyElseIsNeverEmptied() throws IOException {
        var letter = Files.writeString(data.resolve("letter.txt"), "mine");
        assertThatThrownBy(() -> Sandbox.start(Options.throwAway(data).anew()))
                .hasMessageContaining("holds other things");
        assertThat(letter).hasContent("mine");
    }

    static int status(URI address) throws Exception {
        try (var http = HttpClient.newHttpClient()) {
            return http.send(
                            HttpRequest.newBuilder(address).build(),
                            HttpResponse.BodyHandlers.discarding())
                    .statusCode();
        }
    }
}
