package kz.robotbailiff.service.payment;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import kz.robotbailiff.core.proceeding.Fact;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What holds measures and transfer while money may be on its way, and what lets them go.
class WatchTest {

    private final AtomicReference<String> answer = new AtomicReference<>("{\"payments\":[]}");
    private HttpServer server;
    private Counter counter;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext(
                "/",
                exchange -> {
                    try (exchange) {
                        var body = answer.get().getBytes(UTF_8);
                        exchange.sendResponseHeaders(body.length == 0 ? 503 : 200, body.length);
                        exchange.getResponseBody().write(body);
                    }
                });
        server.start();
        var port = server.getAddress().getPort();
        counter =
                new Counter(
                        "--robot.payment.watch=1h",
                        "--robot.payment.agents.terminal.api=http://localhost:" + port);
    }

    @AfterEach
    void stop() {
        counter.close();
        server.stop(0);
    }

    /// The agent is asked, and time goes by before and after that.
    private void asked(Duration before) {
        counter.now.set(counter.now.get().plus(before));
        counter.execute("update provider_watch set asked_at = asked_at - interval '1 day'");
        counter.context.getBean(Watch.class).ask("terminal");
        counter.now.set(counter.now.get().plusSeconds(1));
    }

    private boolean isHeld(long file) {
        return !counter.ask("select 1 from in_flight where file = " + file).isEmpty();
    }

    private void refuses(long file) {
        counter.tell(file, new Fact.OptedOutInWriting());
        counter.settledBut(file);
        assertThat(counter.state(file)).isEqualTo("open");
    }

    @Test
    void aCheckedAccountIsHeldUntilItsAgentNamesNothingUnfinished() {
        long file = counter.opened(5_000);
        asked(Duration.ZERO);
        var query = "command=check&txn_id=7&sum=1.00&account=" + counter.number(file);
        assertThat(counter.terminal(query)).contains("<result>0</result>");
        assertThat(isHeld(file)).isTrue();
        refuses(file);
        answer.set(
                "{\"payments\":[{\"txn_id\":\"8\",\"account\":\""
                        + counter.number(file)
                        + "\",\"sum\":\"5000.00\"}]}");
        asked(Duration.ofSeconds(5));
        assertThat(counter.ask("select transaction from provider_pending")).containsExactly("8");
        answer.set("{\"payments\":[]}");
        asked(Duration.ofSeconds(5));
        assertThat(isHeld(file)).isFalse();
        Counter.until(() -> counter.state(file).startsWith("transferred"));
    }

    @Test
    void anAgentThatIsSilentForFifteenMinutesStopsItsOwnFilesAndNoOthers() {
        long own = counter.opened(5_000);
        long other = counter.opened(5_000);
        counter.terminal(
                "command=pay&txn_id=9&txn_date=20250901101500&sum=100.00&account="
                        + counter.number(own));
        counter.notice("o-1", counter.number(other), "100.00");
        counter.settled();
        asked(Duration.ZERO);
        answer.set("");
        asked(Duration.ofMinutes(10));
        assertThat(isHeld(own)).isFalse();
        asked(Duration.ofMinutes(6));
        asked(Duration.ofMinutes(1));
        assertThat(isHeld(own)).isTrue();
        assertThat(isHeld(other)).isFalse();
        assertThat(counter.ask("select kind || ' ' || provider from v_payment_alarm"))
                .containsExactly("provider_silent terminal");
        refuses(own);
        answer.set("{\"payments\":[]}");
        asked(Duration.ofMinutes(1));
        assertThat(counter.ask("select 1 from v_payment_alarm where ended_at is null")).isEmpty();
        Counter.until(() -> counter.state(own).startsWith("transferred"));
    }

    @Test
    void whoPaysTheRestByAnotherWayIsFreeThoughAnAgentIsSilent() {
        long file = counter.opened(5_000);
        asked(Duration.ZERO);
        counter.terminal("command=check&txn_id=7&sum=1.00&account=" + counter.number(file));
        answer.set("<<;;");
        asked(Duration.ofMinutes(20));
        assertThat(isHeld(file)).isTrue();
        counter.notice("r-1", counter.number(file), "5000.00");
        Counter.until(() -> counter.state(file).equals("terminated paid"));
    }
}
