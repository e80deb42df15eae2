package kz.robotbailiff.service.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// Whoever has paid elsewhere shows the receipt, and need not prove anything.
class PortalReceiptTest {

    private static Site site;

    @BeforeAll
    static void open() {
        site = new Site(0);
        Site.NOW.set(Cases.moment("open"));
    }

    @AfterAll
    static void close() {
        site.close();
    }

    private static List<String> facts(Cases.Case file) {
        return site.cases.tables.list(
                "select count(*) from fact where kind = 'disputed' and file = " + file.id());
    }

    @Test
    void whoHasPaidShowsTheReceiptAndItsTakerIsAsked() {
        var file = site.cases.of("open");
        var browser = site.known(file, "en");
        var wrong = file.path("en") + "/wrong";
        assertThat(browser.get(wrong).body()).contains("Where you paid", "Kaspi");
        var told = Map.of("claim", "paid", "taker", "kaspi", "receipt", "700017");
        browser.press(wrong, wrong, told);
        assertThat(facts(file)).containsExactly("1");
        assertThat(browser.get(wrong + "/done").body())
                .contains("Kaspi, № 700017", "confirmed and counted")
                .contains("territorial body of justice");
        browser.press(wrong, wrong, Map.of("claim", "paid", "taker", "odd", "receipt", "1"));
        assertThat(browser.get(wrong + "/done").body()).contains("700017");
    }
}
