package kz.robotbailiff.sandbox.world;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class WorldTest {

    private final Faults faults = new Faults();
    private final AtomicInteger done = new AtomicInteger();
    private final HttpClient http = HttpClient.newHttpClient();
    private World world;

    @BeforeEach
    void open() throws IOException {
        world = new World(0, faults);
        world.add(new Echo());
        faults.slowness(Duration.ofMillis(400));
    }

    @AfterEach
    void close() {
        world.close();
        http.close();
    }

    @Test
    void givesAStandInThePathBehindItsNameAndWhatWasSent() throws Exception {
        var answer = post("/orders/7?a=%D3%98&b");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo("POST /orders/7 {a=Ә, b=} 7 sum=1");
        assertThat(answer.headers().firstValue("X-Echo")).contains("yes");
    }

    @Test
    void slowAnswersLate() throws Exception {
        faults.set("echo", Fault.SLOW, true);
        var before = System.nanoTime();
        assertThat(post("/").statusCode()).isEqualTo(200);
        assertThat(Duration.ofNanos(System.nanoTime() - before)).isGreaterThan(faults.slowness());
    }

    @Test
    void refuseDoesNothing() throws Exception {
        faults.set("echo", Fault.REFUSE, true);
        assertThat(post("/").statusCode()).isEqualTo(503);
        assertThat(done).hasValue(0);
    }

    @Test
    void breakOffDoesTheWorkThenCutsTheLine() throws Exception {
        faults.set("echo", Fault.BREAK_OFF, true);
        assertThatThrownBy(() -> post("/")).isInstanceOf(IOException.class);
        assertThat(done).hasValue(1);
        faults.clear();
        assertThat(post("/").statusCode()).isEqualTo(200);
    }

    @Test
    void aFailingStandInAnswers500AndLivesOn() throws Exception {
        assertThat(post("/fail").statusCode()).isEqualTo(500);
        assertThat(post("/").statusCode()).isEqualTo(200);
    }

    @Test
    void aSwitchOfAnUnknownStandInIsAnError() {
        assertThatThrownBy(() -> faults.set("nobody", Fault.SLOW, true))
                .hasMessageContaining("nobody");
    }

    private HttpResponse<String> post(String path) throws Exception {
        var request =
                HttpRequest.newBuilder(URI.create(world.url("echo") + path))
                        .POST(HttpRequest.BodyPublishers.ofString("sum=1"));
        return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private final class Echo implements StandIn {

        @Override
        public String name() {
            return "echo";
        }

        @Override
        public Answer handle(Call call) {
            if (call.is("POST", "/fail")) {
                throw new IllegalStateException("as told");
            }
            done.incrementAndGet();
            var said = call.method() + " " + call.path() + " " + call.query();
            return Answer.text(200, said + " " + call.part(1) + " " + call.text())
                    .with("X-Echo", "yes");
        }
    }
}
