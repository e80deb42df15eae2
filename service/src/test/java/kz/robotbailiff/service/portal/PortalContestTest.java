package kz.robotbailiff.service.portal;

import static kz.robotbailiff.service.portal.Answers.location;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// The debtor contests one input, from the explanation that names it.
class PortalContestTest {

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

    @Test
    void oneInputIsContestedWithWhatIsAdmittedOfTheSum() {
        var file = site.cases.of("open");
        var browser = site.known(file, "ru");
        var wrong = file.path("ru") + "/wrong";
        var about = "?claim=paid&about=77.positive.paid";
        assertThat(browser.get(wrong + about).body())
                .contains("value=\"paid\" checked", "value=\"77.positive.paid\"");
        var much = Map.of("claim", "paid", "admitted", "20 156,01");
        var refused = browser.press(wrong, wrong, much);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("не выше остатка", "20 156,01");
        var told = Map.of("claim", "paid", "admitted", "5 000,50", "about", "77.positive.paid");
        assertThat(location(browser.press(wrong, wrong, told))).endsWith("/wrong/done");
        assertThat(
                        site.cases.tables.list(
                                "select about || ' ' || admitted from portal_objection where file = "
                                        + file.id()))
                .containsExactly("77.positive.paid 500050");
        assertThat(
                        site.cases.tables.list(
                                "select detail || ' ' || sum from fact where kind = 'disputed'"
                                        + " and file = "
                                        + file.id()))
                .containsExactly("ALREADY_PAID 500050");
    }
}
