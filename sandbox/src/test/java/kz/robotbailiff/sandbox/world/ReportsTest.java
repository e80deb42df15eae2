package kz.robotbailiff.sandbox.world;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportsTest {

    private static final Report PAID = Report.json("bank", "/service/paid", List.of(1, 2));

    @TempDir Path folder;
    private final Faults faults = new Faults();
    private final List<String> heard = new CopyOnWriteArrayList<>();
    private final AtomicInteger status = new AtomicInteger(204);
    private World service;

    @BeforeEach
    void open() throws IOException {
        faults.declare("bank");
        service = new World(0, new Faults());
        service.add(new Listener());
    }

    @AfterEach
    void close() {
        service.close();
    }

    @Test
    void deliversWhatWasSentBeforeTheServiceWasThere() throws Exception {
        try (var reports = new Reports(folder, faults)) {
            reports.send(PAID);
            assertThat(reports.idle()).isFalse();
            reports.serviceIs(service.url(""));
            await(reports::idle);
        }
        assertThat(heard).containsExactly("/paid [1,2] application/json");
    }

    @Test
    void deliversAfterReopeningWhatAKilledSandboxStillOwed() throws Exception {
        new Reports(folder, faults).send(PAID);
        try (var reports = new Reports(folder, faults)) {
            reports.serviceIs(service.url(""));
            await(reports::idle);
        }
        new Reports(folder, faults).close();
        assertThat(heard).hasSize(1);
    }

    @Test
    void triesAgainUntilTheServiceTakesIt() throws Exception {
        status.set(503);
        try (var reports = new Reports(folder, faults)) {
            reports.serviceIs(service.url(""));
            reports.send(PAID);
            await(() -> heard.size() >= 2);
            assertThat(reports.idle()).isFalse();
            status.set(204);
            await(reports::idle);
        }
    }

    @Test
    void twiceTellsTwoTimes() throws Exception {
        faults.set("bank", Fault.TWICE, true);
        try (var reports = new Reports(folder, faults)) {
            reports.serviceIs(service.url(""));
            reports.send(PAID);
            await(reports::idle);
        }
        assertThat(heard).hasSize(2);
    }

    private static void await(BooleanSupplier condition) throws InterruptedException {
        var end = System.nanoTime() + Duration.ofSeconds(10).toNanos();
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as("waited 10 s").isLessThan(end);
            Thread.sleep(10);
        }
    }

    private final class Listener implements StandIn {

        @Override
        public String name() {
            return "service";
        }

        @Override
        public Answer handle(Call call) {
            var type = call.headers().get("content-type");
            heard.add(call.path() + " " + call.text() + " " + type);
            return Answer.empty(status.get());
        }
    }
}
