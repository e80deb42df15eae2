package kz.robotbailiff.service.portal;

import static kz.robotbailiff.service.portal.Answers.location;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// Messages in the debtor's own browser: for the debtor alone, by a script of ours alone.
class PortalMessagesTest {

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
    void whoOnlyHoldsTheMessageIsAskedWhoTheyAre() {
        var file = site.cases.of("open");
        var messages = file.path("kk") + "/messages";
        assertThat(location(site.at(file, "kk").get(messages))).endsWith("/confirm?for=messages");
    }

    @Test
    void theOnePageWithAScriptTakesItFromUsAlone() {
        var file = site.cases.of("open");
        var answer = site.known(file, "kk").get(file.path("kk") + "/messages");
        assertThat(answer.headers().firstValue("Content-Security-Policy").orElse(""))
                .contains("default-src 'none'", "script-src 'self'; worker-src 'self'")
                .doesNotContain("unsafe");
        assertThat(answer.body())
                .contains("data-key=\"" + TestSubscriptions.KEY, "src=\"/assets/push.js\"")
                .doesNotContainPattern("<script(?! src=)")
                .doesNotContainPattern(" on[a-z]+=");
        var script = site.browser().get("/assets/push-worker.js");
        assertThat(script.headers().firstValue("Content-Type").orElse("")).contains("javascript");
    }

    @Test
    void aSubscriptionIsKeptOnceItCanBeUsedAndForgottenAgain() {
        var file = site.cases.of("open");
        var browser = site.known(file, "ru");
        var messages = file.path("ru") + "/messages";
        var strange = Map.of("endpoint", "https://evil.example/1", "point", "p", "secret", "s");
        assertThat(location(browser.press(messages, messages, strange))).endsWith("?said=no");
        assertThat(browser.get(messages + "?said=no").body()).contains("В этот браузер");
        var endpoint = TestSubscriptions.KNOWN + file.id();
        var good = Map.of("endpoint", endpoint, "point", "p", "secret", "s");
        assertThat(location(browser.press(messages, messages, good))).endsWith("?said=on");
        assertThat(TestSubscriptions.KEPT).anyMatch(kept -> kept.endpoint().equals(endpoint));
        var off = browser.press(messages, messages + "/off", Map.of("endpoint", endpoint));
        assertThat(location(off)).endsWith("?said=off");
        assertThat(TestSubscriptions.KEPT).noneMatch(kept -> kept.endpoint().equals(endpoint));
    }

    @Test
    void allPapersComeAsOneArchive() {
        var file = site.cases.of("seized");
        var browser = site.known(file, "kk");
        var documents = file.path("kk") + "/documents";
        var archive = browser.press(documents, documents + "/archive", Map.of());
        assertThat(archive.statusCode()).isEqualTo(200);
        assertThat(archive.headers().firstValue("Content-Type")).contains("application/zip");
        assertThat(archive.body()).startsWith("PK").contains("rulings/", "-initiation.html");
        assertThat(location(site.at(file, "kk").press(documents, documents + "/archive", Map.of())))
                .contains("/confirm");
    }
}
