package kz.robotbailiff.service.portal;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import kz.robotbailiff.core.document.Language;
import kz.robotbailiff.core.money.Tenge;
import kz.robotbailiff.core.proceeding.Fact.Disputed.Claim;
import kz.robotbailiff.service.docket.PaidElsewhere;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// "Something is wrong": one thing that decisions rest on is contested, by itself or from the
/// explanation that names it.
///
/// "Not me" is open to whoever holds the message, since the wrong person cannot show to be the
/// right one; the rest is for the debtor.
@Controller
public class WrongPages {

    private static final String WRONG = "/{lang:kk|ru|en}/my/{number}/wrong";
    private static final int LONGEST = 500;
    private static final int MOST = 40;
    private static final List<String> EVERYTHING =
            List.of("notme", "paid", "sum", "void", "place", "date", "money");
    private static final Map<String, Claim> CLAIMS =
            Map.of(
                    "notme", Claim.NOT_ME,
                    "paid", Claim.ALREADY_PAID,
                    "sum", Claim.WRONG_SUM,
                    "void", Claim.CANCELLED_OR_APPEALED,
                    "place", Claim.WRONG_PLACE,
                    "date", Claim.WRONG_DATE,
                    "money", Claim.PROTECTED_MONEY);
    private static final Pattern SUM = Pattern.compile("\\d{1,12}([.,]\\d{1,2})?");
    private static final Pattern ABOUT = Pattern.compile("\\d{1,19}\\.[a-z_-]{1,40}\\.\\w{1,40}");

    /// The code under which the page and its addresses name a claim.
    static String code(Claim claim) {
        return CLAIMS.entrySet().stream()
                .filter(entry -> entry.getValue() == claim)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
    }

    /// What the form brings.
    ///
    /// @param about the input that is contested, as decision, rule and name; empty for none
    record Said(String claim, String admitted, String words, String about) {}

    private final Pages pages;
    private final Gate gate;
    private final CasePages cases;
    private final Means means;

    WrongPages(Pages pages, Gate gate, CasePages cases, Means means) {
        this.pages = pages;
        this.gate = gate;
        this.cases = cases;
        this.means = means;
    }

    /// What is done with an objection: it becomes a fact, its photograph is kept, and whoever took
    /// the money elsewhere is asked.
    record Means(DebtorFacts facts, PaidElsewhere elsewhere, Uploads uploads) {}

    @GetMapping(WRONG)
    ModelAndView ask(
            @PathVariable String lang,
            @PathVariable String number,
            @RequestParam(defaultValue = "") String claim,
            @RequestParam(defaultValue = "") String about,
            HttpServletRequest request) {
        var visit = gate.reader(request, number);
        var page = cases.of(visit.file());
        if (page.stage() != Stage.OPEN) {
            return Pages.on("/" + lang + "/my/" + number);
        }
        return pages.page("wrong", Language.ofTag(lang), request)
                .addObject("c", page)
                .addObject("takers", means.elsewhere().takers())
                .addObject("claim", claim)
                .addObject("claims", visit.isKnown() ? EVERYTHING : List.of("notme"))
                .addObject("keep", true)
                .addObject("about", ABOUT.matcher(about).matches() ? about : "");
    }

    @PostMapping(WRONG)
    ModelAndView tell(
            @PathVariable String lang,
            @PathVariable String number,
            @ModelAttribute Said said,
            HttpServletRequest request) {
        var visit = gate.presser(request, number);
        var page = ask(lang, number, or(said.claim()), or(said.about()), request);
        if (!(page.getModel().get("c") instanceof CasePage open)) {
            return page;
        }
        if (Pages.isSwitch(request)) {
            return page.addAllObjects(typed(said));
        }
        if (CLAIMS.containsKey(or(said.claim())) && !mayClaim(visit, or(said.claim()))) {
            throw new NotKnown(number, "wrong");
        }
        var photo = Enclosed.of(request, "photo");
        var errors = errors(pages.voice(Language.ofTag(lang)), said, open.file().left());
        if (!photo.error().isEmpty()) {
            errors.put("photo", pages.voice(Language.ofTag(lang)).say(photo.error()));
        }
        if (!errors.isEmpty()) {
            return Pages.wrong(page, errors, typed(said));
        }
        means.facts().disputed(visit.file(), objection(said));
        if (photo.isThere()) {
            means.uploads().keep(visit.file(), photo.as("receipt"));
        }
        if (claimOf(or(said.claim())) == Claim.ALREADY_PAID) {
            checkReceipt(visit.file(), request);
        }
        return Pages.on("/" + lang + "/my/" + number + "/wrong/done");
    }

    /// Measures have stopped by now; whoever took the money is asked about a receipt.
    private void checkReceipt(long file, HttpServletRequest request) {
        var taker = or(request.getParameter("taker"));
        var number = or(request.getParameter("receipt")).strip();
        if (!number.isEmpty() && means.elsewhere().takers().contains(taker)) {
            means.elsewhere()
                    .ask(file, taker, number.substring(0, Math.min(number.length(), MOST)));
        }
    }

    private static Objection objection(Said said) {
        var about = or(said.about());
        return new Objection(
                claimOf(or(said.claim())),
                admitted(or(said.admitted())),
                or(said.words()).isBlank() ? null : or(said.words()).strip(),
                ABOUT.matcher(about).matches() ? about : null);
    }

    private static boolean mayClaim(Visit visit, String claim) {
        return visit.isKnown() || claim.equals("notme");
    }

    private static Map<String, @Nullable String> typed(Said said) {
        var typed = new HashMap<String, @Nullable String>();
        typed.put("claim", or(said.claim()));
        typed.put("words", or(said.words()));
        typed.put("admitted", or(said.admitted()));
        return typed;
    }

    private static String or(@Nullable String given) {
        return given == null ? "" : given;
    }

    private static Map<String, String> errors(Voice voice, Said said, Tenge left) {
        var errors = new LinkedHashMap<String, String>();
        if (!CLAIMS.containsKey(or(said.claim()))) {
            errors.put("claim", voice.say("wrong.err"));
        }
        var sum = plain(or(said.admitted()));
        if (!sum.isEmpty() && (!SUM.matcher(sum).matches() || admitted(sum).exceeds(left))) {
            errors.put("admitted", voice.say("wrong.err.admitted"));
        }
        var words = or(said.words());
        if (words.codePointCount(0, words.length()) > LONGEST) {
            errors.put("words", voice.say("wrong.err.words"));
        }
        return errors;
    }

    /// Nothing written means that nothing is admitted.
    private static Tenge admitted(String given) {
        var sum = plain(given);
        return sum.isEmpty() ? Tenge.ZERO : Tenge.parse(sum);
    }

    /// As people write sums: blanks between thousands, a comma, the sign of tenge.
    private static String plain(String sum) {
        return sum.replaceAll("[\\s\\u00a0\\u202f₸]", "").replace(',', '.');
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
        return pages.page("wrong-done", Language.ofTag(lang), request)
                .addObject("c", page)
                .addObject("check", means.elsewhere().last(visit.file()).orElse(null));
    }
}
