package kz.robotbailiff.service.portal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Objects;
import java.util.Set;
import kz.robotbailiff.core.document.Language;
import kz.robotbailiff.service.docket.Subscriptions;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Messages in the debtor's own browser (Web Push), beside SMS and the apps.
///
/// The one page of ours with a script, because only a script can ask a browser for a subscription;
/// it is our own file, and it does nothing but fill in a form and send it.
@Controller
public class MessagePages {

    private static final String MESSAGES = "/{lang:kk|ru|en}/my/{number}/messages";
    private static final Set<String> SAID = Set.of("on", "off", "no");

    private final Pages pages;
    private final Gate gate;
    private final CasePages cases;
    private final ObjectProvider<Subscriptions> subscriptions;
    private final String policy;

    /// @param policy what these pages may do elsewhere; a script of our own is added to it
    MessagePages(
            Pages pages,
            Gate gate,
            CasePages cases,
            ObjectProvider<Subscriptions> subscriptions,
            String policy) {
        this.pages = pages;
        this.gate = gate;
        this.cases = cases;
        this.subscriptions = subscriptions;
        this.policy = policy + "; script-src 'self'; worker-src 'self'";
    }

    @GetMapping(MESSAGES)
    ModelAndView messages(
            @PathVariable String lang,
            @PathVariable String number,
            @RequestParam(defaultValue = "") String said,
            HttpServletRequest request,
            HttpServletResponse response) {
        var visit = gate.owner(request, number, "messages");
        response.setHeader("Content-Security-Policy", policy);
        return pages.page("messages", Language.ofTag(lang), request)
                .addObject("c", cases.of(visit.file()))
                .addObject("said", SAID.contains(said) ? said : "")
                .addObject("key", key());
    }

    /// Keeps the subscription that the browser gave the script.
    @PostMapping(MESSAGES)
    ModelAndView subscribe(
            @PathVariable String lang,
            @PathVariable String number,
            @RequestParam(defaultValue = "") String endpoint,
            HttpServletRequest request) {
        var visit = gate.owningPresser(request, number, "messages");
        var browser =
                new Subscriptions.Browser(
                        endpoint, sent(request, "point"), sent(request, "secret"));
        var offered = subscriptions.getIfAvailable();
        boolean kept = offered != null && offered.subscribe(visit.file(), browser);
        return back(lang, number, kept ? "on" : "no");
    }

    @PostMapping(MESSAGES + "/off")
    ModelAndView unsubscribe(
            @PathVariable String lang,
            @PathVariable String number,
            @RequestParam(defaultValue = "") String endpoint,
            HttpServletRequest request) {
        var visit = gate.owningPresser(request, number, "messages");
        subscriptions.ifAvailable(offered -> offered.unsubscribe(visit.file(), endpoint));
        return back(lang, number, "off");
    }

    private static String sent(HttpServletRequest request, String name) {
        return Objects.requireNonNullElse(request.getParameter(name), "");
    }

    /// Our public key; empty where messages in browsers are not offered.
    private String key() {
        var offered = subscriptions.getIfAvailable();
        return offered == null ? "" : offered.publicKey().orElse("");
    }

    private static ModelAndView back(String lang, String number, String said) {
        return Pages.on("/" + lang + "/my/" + number + "/messages?said=" + said);
    }
}
