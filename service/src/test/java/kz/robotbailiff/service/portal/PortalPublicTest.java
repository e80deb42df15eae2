package kz.robotbailiff.service.portal;

import static kz.robotbailiff.service.portal.PortalPagesTest.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// What anybody may read: the law of the day as the robot holds it, and figures without persons.
class PortalPublicTest {

    private static Site site;

    @BeforeAll
    static void open() {
        site = new Site(0);
    }

    @AfterAll
    static void close() {
        site.close();
    }

    @Test
    void theNumbersAreThoseOfTheDay() {
        Site.NOW.set(Cases.at("2026-08-24T06:00:00Z"));
        assertThat(text(site.browser().get("/ru/robot")))
                .contains(
                        "20 МРП: 86\u202f500\u202f₸", "через 5 календарных дней", "30 календарных");
        Site.NOW.set(Cases.at("2026-08-25T06:00:00Z"));
        assertThat(text(site.browser().get("/ru/robot")))
                .contains(
                        "40 МРП: 173\u202f000\u202f₸", "Действует с 25 августа 2026 года.", "25 %");
    }

    /// Beyond what is known the page still opens, and says nothing that is not known.
    @Test
    void aDayWhoseLawIsNotKnownHasNoCeiling() {
        Site.NOW.set(Cases.at("2031-03-03T06:00:00Z"));
        var page = site.browser().get("/kk/robot");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(text(page)).contains("30 күнтізбелік күн").doesNotContain("Сома шегі");
    }

    @Test
    void figuresAreCountedAndFewFilesTellOfNobody() {
        Site.NOW.set(Cases.at("2024-09-12T04:00:00Z"));
        for (int i = 0; i < 4; i++) {
            site.cases.of("open");
        }
        assertThat(text(site.browser().get("/ru/statistics")))
                .contains("Жамбылская область", "менее пяти");
        assertThat(site.browser().get("/ru/statistics.csv").body()).endsWith("31,,,,,,\n");
        site.cases.of("free");
        assertThat(text(site.browser().get("/ru/statistics"))).contains("менее пяти");
        Site.NOW.set(Site.NOW.get().plus(Duration.ofMinutes(11)));
        assertThat(text(site.browser().get("/ru/statistics")))
                .contains("100\u202f780\u202f₸", ">20<")
                .doesNotContain("менее пяти", "Айгүл");
        assertThat(site.browser().get("/en/statistics.csv").body()).contains("31,5,100780.00,1,");
    }

    @Test
    void eachPublicPageIsFoundWithoutALanguage() {
        for (var page : new String[] {"help", "robot", "verify", "statistics", "accessibility"}) {
            assertThat(Answers.location(site.browser().get("/" + page))).isEqualTo("/kk/" + page);
        }
        assertThat(site.browser().get("/kk/verify").body()).contains("href=\"/verify.html\"");
    }
}
