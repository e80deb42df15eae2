package kz.robotbailiff.service.portal;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import kz.robotbailiff.core.document.Language;
import kz.robotbailiff.core.proceeding.Fact.Disputed.Claim;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// "Something is wrong": not me, already paid, wrong sum, cancelled or under appeal.
@Controller
public class WrongPages {

    private static final String WRONG = "/{lang:kk|ru|en}/my/{number}/wrong";
    private static final int LONGEST = 500;
    private static final Map<String, Claim> CLAIMS =
            Map.of(
                    "notme", Claim.NOT_ME,
                    "paid", Claim.ALREADY_PAID,
                    "sum", Claim.WRONG_SUM,
                    "void", Claim.CANCELLED_OR_APPEALED);

    private final Pages pages;
    private final Gate gate;
    private final CasePages cases;
    private final DebtorFacts facts;

    WrongPages(Pages pages, Gate gate, CasePages cases, DebtorFacts facts) {
        this.pages = pages;
        this.gate = gate;
        this.cases = cases;
        this.facts = facts;
    }

    @GetMapping(WRONG)
    ModelAndView ask(
            @PathVariable String lang, @PathVariable String number, HttpServletRequest request) {
        var visit = gate.reader(request, number);
        var page = cases.of(visit.file());
        if (page.stage() != Stage.OPEN) {
            return Pages.on("/" + lang + "/my/" + number);
        }
        return pages.page("wrong", Language.ofTag(lang), request).addObject("c", page);
    }

    @PostMapping(WRONG)
    ModelAndView tell(
            @PathVariable String lang,
            @PathVariable String number,
            @RequestParam(defaultValue = "") String claim,
            @RequestParam(defaultValue = "") String words,
            HttpServletRequest request) {
        var visit = gate.presser(request, number);
        var page = ask(lang, number, request);
        if (!page.hasView() || !page.getModel().containsKey("c")) {
            return page;
        }
        var errors = errors(pages.voice(Language.ofTag(lang)), claim, words);
        if (!errors.isEmpty()) {
            var typed = new HashMap<String, @Nullable String>();
            typed.put("claim", claim);
            typed.put("words", words);
            return Pages.wrong(page, errors, typed);
        }
        var said = words.isBlank() ? null : words.strip();
        facts.disputed(visit.file(), claimOf(claim), said);
        return Pages.on("/" + lang + "/my/" + number + "/wrong/done");
    }

    private static Map<String, String> errors(Voice voice, String claim, String words) {
        var errors = new LinkedHashMap<String, String>();
        if (!CLAIMS.containsKey(claim)) {
            errors.put("claim", voice.say("wrong.err"));
        }
        if (words.codePointCount(0, words.length()) > LONGEST) {
            errors.put("words", voice.say("wrong.err.words"));
        }
        return errors;
    }

    private static Claim claimOf(String claim) {
        var found = CLAIMS.get(claim);
        if (found == null) {
            throw new IllegalArgumentException("not a claim");
        }
        return found;
    }

    @GetMapping(WRONG + "/done")
    ModelAndView done(
            @PathVariable String lang, @PathVariable String number, HttpServletRequest request) {
        var visit = gate.reader(request, number);
        var page = cases.of(visit.file());
        if (page.story().deeds().disputed() == null) {
            return Pages.on("/" + lang + "/my/" + number);
        }
        return pages.page("wrong-done", Language.ofTag(lang), request).addObject("c", page);
    }
}
