package kz.robotbailiff.sandbox.control;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Objects;
import kz.robotbailiff.sandbox.Ports;
import kz.robotbailiff.sandbox.authority.Dispatch;
import kz.robotbailiff.sandbox.time.Rest;
import kz.robotbailiff.sandbox.time.SandboxTime;
import kz.robotbailiff.sandbox.time.TimeMachine;
import kz.robotbailiff.sandbox.world.Answer;
import kz.robotbailiff.sandbox.world.Body;
import kz.robotbailiff.sandbox.world.Call;
import kz.robotbailiff.sandbox.world.Fault;
import kz.robotbailiff.sandbox.world.Faults;
import kz.robotbailiff.sandbox.world.Json;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ControlsTest {

    private static final Instant NOW = Instant.parse("2024-09-06T04:00:00Z");
    private static final Ports PORTS = new Ports(18080);

    @TempDir Path data;
    private final Faults faults = new Faults();
    private boolean quiet = true;
    private Dispatch dispatch;
    private Controls controls;

    @BeforeEach
    void open() {
        faults.declare("bank");
        var time = new SandboxTime(data, InstantSource.fixed(NOW));
        var machine = new TimeMachine(time, new Toggle(), Duration.ofMillis(50));
        var clock = new Clockwork(machine, time);
        dispatch = new Dispatch(PORTS.serviceUrl(), PORTS.identityUrl(), data);
        controls = new Controls(faults, clock, new Sampler(dispatch, clock), new Signs(PORTS));
    }

    @AfterEach
    void close() {
        dispatch.close();
    }

    @Test
    void thePageShowsSwitchesClockAndSigns() {
        var html = call("GET", "/", "").body().text();
        assertThat(html)
                .contains("bank", "06.09.2024", "09:00:00", "http://localhost:18080/console")
                .doesNotContain("<script");
    }

    @Test
    void aSwitchIsTurnedByFormAndByJson() {
        assertThat(call("POST", "/faults", "name=bank&fault=slow&on=1").status()).isEqualTo(303);
        assertThat(faults.on("bank", Fault.SLOW)).isTrue();
        assertThat(call("POST", "/faults", "name=bank&fault=slow").status()).isEqualTo(303);
        assertThat(faults.on("bank", Fault.SLOW)).isFalse();
        call("PUT", "/api/stand-ins/bank/break-off", "{\"on\":true}");
        assertThat(faults.on("bank", Fault.BREAK_OFF)).isTrue();
        assertThat(call("DELETE", "/api/faults", "").body().text()).contains("\"bank\":[]");
    }

    @Test
    void theClockMovesByJsonAndSaysWhenItCannot() {
        assertThat(call("POST", "/api/clock", "{\"days\":5}").body().text())
                .contains("\"today\":\"2024-09-11\"");
        quiet = false;
        var stuck = call("POST", "/api/clock", "{\"days\":1}");
        assertThat(stuck.status()).isEqualTo(409);
        assertThat(stuck.body().text()).contains("did not come to rest");
    }

    @Test
    void theClockMovesBesideThePage() throws InterruptedException {
        assertThat(call("POST", "/clock", "days=30").status()).isEqualTo(303);
        var end = System.nanoTime() + Duration.ofSeconds(10).toNanos();
        while (!call("GET", "/", "").body().text().contains("06.10.2024")) {
            assertThat(System.nanoTime()).isLessThan(end);
            Thread.sleep(10);
        }
    }

    @Test
    void nonsenseIsRefusedWithASentence() {
        assertThat(call("POST", "/clock", "days=x").status()).isEqualTo(400);
        assertThat(call("POST", "/faults", "name=moon&fault=slow&on=1").body().text())
                .contains("moon");
        assertThat(call("POST", "/api/clock", "{\"days\":-1}").status()).isEqualTo(400);
        assertThat(call("POST", "/api/clock", "{").status()).isEqualTo(400);
        assertThat(call("GET", "/api/nowhere", "").status()).isEqualTo(404);
    }

    @Test
    void anotherSiteTurnsNothing() {
        var headers = Map.of("sec-fetch-site", "cross-site");
        var body = Body.of("name=bank&fault=slow&on=1");
        var answer = controls.handle(new Call("POST", "/faults", Map.of(), headers, body));
        assertThat(answer.status()).isEqualTo(403);
        assertThat(faults.on("bank", Fault.SLOW)).isFalse();
    }

    @Test
    void aSampleIsTheSameForTheSameSeed() {
        var query = Map.of("seed", "7", "office", "COURT", "amount", "30000");
        var document = new Call("GET", "/api/document", query, Map.of(), Body.NONE);
        var first = Json.tree(text(controls.handle(document)));
        var second = Json.tree(text(controls.handle(document)));
        assertThat(first.get("debtor")).isEqualTo(second.get("debtor"));
        assertThat(first.get("number").asString()).isEqualTo("S-7");
        assertThat(first.get("kind").asString()).isEqualTo("court_ruling");
        assertThat(first.get("amount").asString()).isEqualTo("30000.00");
        assertThat(first.has("signature")).isTrue();
    }

    private Answer call(String method, String path, String body) {
        var headers = Map.of("accept-language", "en");
        return controls.handle(new Call(method, path, Map.of(), headers, Body.of(body)));
    }

    private static String text(Answer answer) {
        return new String(Objects.requireNonNull(answer.body().bytes()), UTF_8);
    }

    private final class Toggle implements Rest {

        @Override
        public boolean isQuiet() {
            return quiet;
        }

        @Override
        public void wake() {
            // nothing sleeps here
        }
    }
}
