package kz.robotbailiff.service.portal;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

/// Answers whoever is not let in: with the way back in, or with a page that tells nothing.
@ControllerAdvice(basePackageClasses = Refusals.class)
public class Refusals {

    private final Pages pages;

    Refusals(Pages pages) {
        this.pages = pages;
    }

    /// The visit has ended, or the form is not ours: to where the person can begin again.
    @ExceptionHandler(NoVisit.class)
    ModelAndView noVisit(NoVisit refusal, HttpServletRequest request) {
        var language = Pages.language(request.getRequestURI());
        return Pages.on("/" + language.tag() + refusal.way());
    }

    /// The page shows more than the message did: first to where one shows who one is.
    @ExceptionHandler(NotKnown.class)
    ModelAndView notKnown(NotKnown refusal, HttpServletRequest request) {
        var language = Pages.language(request.getRequestURI());
        return Pages.on("/" + language.tag() + refusal.way());
    }

    /// Nothing here.
    @ExceptionHandler(NotHere.class)
    ModelAndView notHere(HttpServletRequest request) {
        var language = Pages.language(request.getRequestURI());
        return Pages.with(pages.page("error", language, request), HttpStatus.NOT_FOUND)
                .addObject("status", "404");
    }
}
