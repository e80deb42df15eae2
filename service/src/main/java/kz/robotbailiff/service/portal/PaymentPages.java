package kz.robotbailiff.service.portal;

import jakarta.servlet.http.HttpServletRequest;
import kz.robotbailiff.core.document.Language;
import kz.robotbailiff.service.docket.Checkout;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/// Paying: off to the provider by a press, and back to a page that asks how the payment stands.
@Controller
public class PaymentPages {

    private static final String MY = "/{lang:kk|ru|en}/my/{number}";

    private final Pages pages;
    private final Gate gate;
    private final CasePages cases;
    private final Payments payments;

    PaymentPages(Pages pages, Gate gate, CasePages cases, Payments payments) {
        this.pages = pages;
        this.gate = gate;
        this.cases = cases;
        this.payments = payments;
    }

    /// The sum is what is left by our own books; the form cannot say another.
    @PostMapping(MY + "/pay")
    ModelAndView pay(
            @PathVariable String lang, @PathVariable String number, HttpServletRequest request) {
        var visit = gate.presser(request, number);
        var page = cases.of(visit.file());
        if (!page.canPay()) {
            return Pages.on("/" + lang + "/my/" + number);
        }
        try {
            var file = page.file();
            return Pages.on(payments.begin(file, file.left(), Language.ofTag(lang)).toString());
        } catch (Checkout.Unavailable e) {
            var silent = pages.page("silent", Language.ofTag(lang), request);
            return Pages.with(silent, HttpStatus.SERVICE_UNAVAILABLE).addObject("c", page);
        }
    }

    @GetMapping(MY + "/payments/{key}")
    ModelAndView back(
            @PathVariable String lang,
            @PathVariable String number,
            @PathVariable String key,
            HttpServletRequest request) {
        var visit = gate.reader(request, number);
        var payment = payments.find(visit.file(), key).orElseThrow(NotHere::new);
        return pages.page("payment", Language.ofTag(lang), request)
                .addObject("payment", payment)
                .addObject("progress", payments.settled(key).name())
                .addObject("c", cases.of(visit.file()));
    }
}
