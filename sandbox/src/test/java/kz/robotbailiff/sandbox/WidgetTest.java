package kz.robotbailiff.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.regex.Pattern;
import kz.robotbailiff.service.docket.Checkout.Progress;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Online payment by the provider's widget instead of a payment link.
class WidgetTest {

    private static final String SETTING = "robot.payment.provider.widget";

    @TempDir static Path data;
    private static Bench bench;

    @BeforeAll
    static void start() {
        System.setProperty(SETTING, "/provider/payform/payment-api.js");
        bench = new Bench(data, LocalDate.of(2026, 9, 7));
    }

    @AfterAll
    static void stop() {
        System.clearProperty(SETTING);
        bench.close();
    }

    @Test
    void theWidgetTakesTheOrderThatOurPageHandsIt() {
        long file = bench.opened(7_000);
        var page = bench.get(bench.begin("w-1", file, 7_000));
        assertThat(page).contains("payment-api.js");
        var script = URI.create(bench.sandbox.world().url("provider") + "/payform/payment-api.js");
        assertThat(bench.get(script)).contains("halyk");
        var found = Pattern.compile("id=\"order\">(.*?)</script>").matcher(page);
        assertThat(found.find()).isTrue();
        var form = "order=" + URLEncoder.encode(found.group(1), StandardCharsets.UTF_8);
        var address = URI.create(bench.sandbox.world().url("provider") + "/payform");
        var sent =
                bench.send(
                        HttpRequest.newBuilder(address)
                                .POST(HttpRequest.BodyPublishers.ofString(form)));
        bench.press(address.resolve(sent.headers().firstValue("Location").orElseThrow()), "pay");
        bench.until(() -> bench.progress("w-1") == Progress.DONE);
        bench.until(() -> bench.state(file).equals("terminated paid"));
    }
}
