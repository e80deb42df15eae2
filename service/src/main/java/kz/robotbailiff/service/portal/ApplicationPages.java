package kz.robotbailiff.service.portal;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import kz.robotbailiff.core.document.Language;
import kz.robotbailiff.service.docket.WrittenRefusals;
import kz.robotbailiff.service.platform.Db;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/// Refusing in writing: a signed paper as a photograph or PDF, or a signature on the telephone. An
/// officer answers within three working days (Rules, p. 7).
@Controller
public class ApplicationPages {

    private static final String APPLICATION = "/{lang:kk|ru|en}/my/{number}/application";

    private final Pages pages;
    private final Gate gate;
    private final CasePages cases;
    private final Desk desk;
    private final Signings signings;

    ApplicationPages(Pages pages, Gate gate, CasePages cases, Desk desk, Signings signings) {
        this.pages = pages;
        this.gate = gate;
        this.cases = cases;
        this.desk = desk;
        this.signings = signings;
    }

    /// Where an application ends up: its bytes kept, and an item on the work list.
    ///
    /// @param mobile whether a signature on the telephone can be checked here
    record Desk(Db db, Uploads uploads, WrittenRefusals refusals, boolean mobile) {

        void take(long file, Uploads.Sent sent) {
            db.transact(connection -> {
                uploads.keep(connection, file, sent);
                return refusals.register(connection, file);
            });
        }
    }

    @GetMapping(APPLICATION)
    ModelAndView ask(
            @PathVariable String lang, @PathVariable String number, HttpServletRequest request) {
        var visit = gate.reader(request, number);
        var page = cases.of(visit.file());
        if (!page.file().isOpen()) {
            return Pages.on("/" + lang + "/my/" + number);
        }
        return pages.page("application", Language.ofTag(lang), request)
                .addObject("c", page)
                .addObject("mobile", desk.mobile());
    }

    @PostMapping(APPLICATION)
    ModelAndView send(
            @PathVariable String lang, @PathVariable String number, HttpServletRequest request) {
        var visit = gate.owningPresser(request, number, "application");
        var page = ask(lang, number, request);
        if (!page.getModel().containsKey("c")) {
            return page;
        }
        var paper = Enclosed.of(request, "paper");
        if (!paper.isThere() || !paper.error().isEmpty()) {
            var key = paper.error().isEmpty() ? "application.err" : paper.error();
            var error = pages.voice(Language.ofTag(lang)).say(key);
            return Pages.wrong(page, Map.of("paper", error), Map.of());
        }
        desk.take(visit.file(), paper.as("application"));
        return Pages.on(path(lang, number) + "/done");
    }

    @GetMapping(APPLICATION + "/done")
    ModelAndView done(
            @PathVariable String lang, @PathVariable String number, HttpServletRequest request) {
        var visit = gate.reader(request, number);
        var sent =
                desk.uploads().of(visit.file()).stream()
                        .filter(each -> each.purpose().equals("application"))
                        .reduce((_, later) -> later);
        if (sent.isEmpty()) {
            return Pages.on(path(lang, number));
        }
        return pages.page("application-done", Language.ofTag(lang), request)
                .addObject("c", cases.of(visit.file()))
                .addObject("at", sent.get().at());
    }

    /// Makes the application ready to be signed on the telephone.
    @PostMapping(APPLICATION + "/sign")
    ModelAndView begin(
            @PathVariable String lang, @PathVariable String number, HttpServletRequest request) {
        var visit = gate.presser(request, number);
        var page = cases.of(visit.file());
        if (!page.file().isOpen()) {
            return Pages.on("/" + lang + "/my/" + number);
        }
        signings.begin(visit, page.file(), Language.ofTag(lang));
        return Pages.on(path(lang, number) + "/sign");
    }

    /// The code to be read by the telephone; once it is signed, on to the receipt.
    @GetMapping(APPLICATION + "/sign")
    ModelAndView sign(
            @PathVariable String lang, @PathVariable String number, HttpServletRequest request) {
        var visit = gate.reader(request, number);
        var waiting = signings.of(visit);
        if (waiting.isEmpty()) {
            return Pages.on(path(lang, number));
        }
        if (waiting.get().isSigned()) {
            return Pages.on(path(lang, number) + "/done");
        }
        return pages.page("application-sign", Language.ofTag(lang), request)
                .addObject("c", cases.of(visit.file()))
                .addObject("qr", Qr.of(signings.code(visit)))
                .addObject("code", signings.code(visit))
                .addObject("app", signings.app(visit))
                .addObject("until", waiting.get().until());
    }

    private static String path(String lang, String number) {
        return "/" + lang + "/my/" + number + "/application";
    }
}
