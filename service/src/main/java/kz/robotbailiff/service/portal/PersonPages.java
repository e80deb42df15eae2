package kz.robotbailiff.service.portal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import kz.robotbailiff.core.document.Language;
import kz.robotbailiff.core.money.Tenge;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/// All cases of a person who logged in by eGov, each alone: they are paid one by one.
@Controller
public class PersonPages {

    private static final String LANG = "/{lang:kk|ru|en}";

    private final Pages pages;
    private final Gate gate;
    private final Persons persons;
    private final ConfirmPages.Ways ways;

    PersonPages(Pages pages, Gate gate, Persons persons, ConfirmPages.Ways ways) {
        this.pages = pages;
        this.gate = gate;
        this.persons = persons;
        this.ways = ways;
    }

    @GetMapping(LANG + "/my")
    ModelAndView all(@PathVariable String lang, HttpServletRequest request) {
        var visit = gate.visitor(request).orElseThrow(NoVisit::new);
        var person = visit.person();
        if (person == null) {
            return Pages.on("/" + lang + "/my/" + visit.number());
        }
        var cases = persons.cases(person);
        var total =
                cases.stream()
                        .filter(Persons.Line::open)
                        .map(Persons.Line::left)
                        .reduce(Tenge.ZERO, Tenge::plus);
        return pages.page("cases", Language.ofTag(lang), request)
                .addObject("cases", cases)
                .addObject("total", total);
    }

    /// The way in for whoever has no message at hand.
    @PostMapping(LANG + "/egov")
    ModelAndView egov(@PathVariable String lang, HttpServletResponse response) {
        if (!ways.egov()) {
            throw new NotHere();
        }
        var after = new After(Language.ofTag(lang), "", "");
        Cookies.after(response, after.address(), ways.secure());
        return Pages.on(EgovDoor.BEGIN);
    }
}
