package kz.robotbailiff.service.portal;

import com.microsoft.playwright.Page;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import kz.robotbailiff.service.docket.Checkout.Progress;

/// Every page there is to see, by name, each with the way to it in a window.
final class Sights {

    private static final List<String> OPEN =
            List.of(
                    "",
                    "/case",
                    "/check",
                    "/display",
                    "/left",
                    "/components",
                    "/help",
                    "/robot",
                    "/verify",
                    "/accessibility",
                    "/nothing");
    private static final List<String> MESSAGE =
            List.of(
                    "",
                    "/confirm",
                    "/confirm/code",
                    "/wrong",
                    "/documents",
                    "/cannot-pay",
                    "/application");
    private static final List<String> OWN =
            List.of(
                    "/opt-out",
                    "/opt-out/kept",
                    "/wrong",
                    "/access",
                    "/documents",
                    "/messages",
                    "/application");

    /// A signature is begun by a form that stands only where the signers are set.
    private static final String SIGN =
            """
            () => { const form = document.querySelector('main form');
              form.action = form.action.replace(/#.*/, '') + '/sign';
              form.enctype = 'application/x-www-form-urlencoded'; form.submit(); }
            """;

    private final Site site;

    Sights(Site site) {
        this.site = site;
    }

    /// Shows each in turn in this window, by whatever way leads there.
    ///
    /// @param look what is done in front of each
    void each(Page page, String language, Look look) {
        Site.NOW.set(Cases.moment("open"));
        var visitor = new Visitor(page, site, language);
        anybody(visitor, look);
        message(visitor, look);
        own(visitor, look);
        deeds(visitor, look);
        states(visitor, look);
        Site.NOW.set(Cases.moment("open").plus(Duration.ofHours(1)));
        look.at("open-statistics", visitor.open("/" + language + "/statistics"));
        Site.NOW.set(Cases.moment("open"));
    }

    /// What is done in front of a page.
    interface Look {
        /// Looks at the page of this name.
        void at(String name, Page page);
    }

    private static void anybody(Visitor visitor, Look look) {
        for (var path : OPEN) {
            look.at(name("open", path), visitor.open("/" + visitor.language() + path));
        }
        look.at("bad-link", visitor.open("/" + visitor.language() + "/k/" + "A".repeat(22)));
        visitor.open("/" + visitor.language() + "/check");
        visitor.page().click("main button.main");
        look.at("check-errors", visitor.page());
    }

    private void message(Visitor visitor, Look look) {
        var file = site.cases.of("open");
        look.at("landing", visitor.open("/" + visitor.language() + "/k/" + file.token()));
        visitor.enter(file);
        for (var path : MESSAGE) {
            look.at(name("message", path), visitor.open(file.path(visitor.language()) + path));
        }
    }

    private void own(Visitor visitor, Look look) {
        var file = site.cases.of("seized");
        visitor.enter(file).readRuling(file).confirm(file);
        var my = file.path(visitor.language());
        for (var path : OWN) {
            look.at(name("own", path), visitor.open(my + path));
        }
        var why = "/decisions/" + site.cases.tables.decisionOf(file);
        look.at("own-decision", visitor.open(my + why));
        visitor.open(my + "/wrong");
        visitor.page().click("main button.main");
        look.at("own-wrong-errors", visitor.page());
    }

    /// What follows a press: paying, saying that something is wrong, refusing, signing.
    private void deeds(Visitor visitor, Look look) {
        var file = site.cases.of("open");
        visitor.enter(file).readRuling(file).confirm(file);
        var my = file.path(visitor.language());
        var key = site.payment(file, visitor.language());
        for (var progress : List.of(Progress.WAITING, Progress.BOOKING, Progress.FAILED)) {
            Site.PROGRESS.put(key, progress);
            var name = "payment-" + progress.name().toLowerCase(Locale.ROOT);
            look.at(name, visitor.open(my + "/payments/" + key));
        }
        visitor.open(my + "/application");
        visitor.page().evaluate(SIGN);
        visitor.page().waitForURL("**/application/sign");
        look.at("application-sign", visitor.page());
        visitor.open(my + "/wrong").click("label[for='claim-sum']");
        look.at("own-wrong-sum", visitor.page());
        visitor.page().click("main button.main");
        look.at("wrong-done", visitor.page());
        visitor.open(my + "/opt-out").click("label[for='answer-yes']");
        visitor.page().click("main button.main");
        look.at("opt-out-done", visitor.page());
        var free = site.cases.of("free");
        visitor.enter(free);
        look.at("release", visitor.open(free.path(visitor.language()) + "/release"));
        visitor.loggedIn(file);
        look.at("all-cases", visitor.open("/" + visitor.language() + "/my"));
    }

    private void states(Visitor visitor, Look look) {
        Map<String, Cases.Case> all = new LinkedHashMap<>(site.cases.all());
        all.forEach((state, file) -> {
            Site.NOW.set(Cases.moment(state));
            visitor.enter(file).confirm(file);
            look.at("state-" + state, visitor.open(file.path(visitor.language())));
        });
        Site.NOW.set(Cases.moment("open"));
    }

    private static String name(String who, String path) {
        return who + (path.isEmpty() ? "-home" : path.replace('/', '-'));
    }
}
