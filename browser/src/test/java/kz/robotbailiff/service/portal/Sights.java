package kz.robotbailiff.service.portal;

import com.microsoft.playwright.Page;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Every page there is to see, by name, each with the way to it in a window.
final class Sights {

    private static final List<String> OPEN =
            List.of("", "/case", "/check", "/display", "/left", "/components");
    private static final List<String> MESSAGE =
            List.of("", "/confirm", "/confirm/code", "/wrong", "/documents", "/cannot-pay");
    private static final List<String> OWN =
            List.of("/opt-out", "/opt-out/kept", "/wrong", "/access", "/documents");

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
        states(visitor, look);
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
