package kz.robotbailiff.service.portal;

import static kz.robotbailiff.service.portal.Answers.location;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import kz.robotbailiff.service.docket.Checkout.Progress;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Paying by the page: one payment however often pressed, and words for what the provider says.
class PortalPaymentTest {

    private static Site site;

    @BeforeAll
    static void open() {
        site = new Site(0);
    }

    @AfterAll
    static void close() {
        site.close();
    }

    @BeforeEach
    void morning() {
        Site.NOW.set(Cases.moment("open"));
    }

    @Test
    void tenPressesInTwoTabsAreOnePayment() {
        var file = site.cases.of("open");
        var one = site.at(file, "kk");
        var two = site.at(file, "kk");
        var pay = file.path("kk") + "/pay";
        var places =
                IntStream.range(0, 10)
                        .mapToObj(i ->
                                CompletableFuture.supplyAsync(() ->
                                        location(
                                                (i % 2 == 0 ? one : two)
                                                        .press(file.path("kk"), pay, Map.of()))))
                        .toList()
                        .stream()
                        .map(CompletableFuture::join)
                        .distinct()
                        .toList();
        assertThat(places).hasSize(1);
        assertThat(places.getFirst()).startsWith("https://pay.example.kz:8443/");
        var key = places.getFirst().substring(places.getFirst().lastIndexOf('/') + 1);
        assertThat(
                        site.cases.tables.list(
                                "select sum::text from portal_payment where file = " + file.id()))
                .containsExactly("2015600");
        paying(file, one, key);
    }

    @Test
    void aSilentProviderIsSaidInWordsAndTheNextPressTriesAgain() {
        var file = site.cases.of("open");
        var browser = site.at(file, "ru");
        Site.SILENT.set(true);
        try {
            var answer = browser.press(file.path("ru"), file.path("ru") + "/pay", Map.of());
            assertThat(answer.statusCode()).isEqualTo(503);
            assertThat(answer.body()).contains("Деньги не списаны");
        } finally {
            Site.SILENT.set(false);
        }
        assertThat(location(browser.press(file.path("ru"), file.path("ru") + "/pay", Map.of())))
                .startsWith("https://pay.example.kz:8443/");
    }

    private static void paying(Cases.Case file, Site.Browser browser, String key) {
        var back = file.path("kk") + "/payments/" + key;
        Site.PROGRESS.put(key, Progress.BOOKING);
        assertThat(browser.get(back).body()).contains("Қайта төлемеңіз");
        assertThat(browser.get(file.path("kk")).body())
                .contains("Қайта төлемеңіз")
                .doesNotContain("/pay\"");
        Site.PROGRESS.put(key, Progress.FAILED);
        assertThat(browser.get(back).body()).contains("Шотыңыздан ақша алынған жоқ", "/pay\"");
        Site.PROGRESS.put(key, Progress.DONE);
        assertThat(browser.get(back).body()).contains("Төлем қабылданды");
        assertThat(browser.get(file.path("kk") + "/payments/foreign").statusCode()).isEqualTo(404);
    }
}
