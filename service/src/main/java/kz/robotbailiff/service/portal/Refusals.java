package kz.robotbailiff.service.portal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

/// Answers whoever is not let in: with the way back in, or with a page that tells nothing.
@ControllerAdvice(basePackageClasses = Refusals.class)
public class Refusals {

    private final Pages pages;
    private final PortalSettings settings;

    Refusals(Pages pages, PortalSettings settings) {
        this.pages = pages;
        this.settings = settings;
    }

    /// The visit has ended, or never began: to number and code.
    @ExceptionHandler(NoVisit.class)
    ModelAndView noVisit(HttpServletRequest request, HttpServletResponse response) {
        Cookies.visit(response, null, settings.secure());
        var language = Pages.language(request.getRequestURI());
        return Pages.on("/" + language.tag() + "/case?ended");
    }

    /// Nothing here.
    @ExceptionHandler(NotHere.class)
    ModelAndView notHere(HttpServletRequest request) {
        var language = Pages.language(request.getRequestURI());
        return Pages.with(pages.page("error", language, request), HttpStatus.NOT_FOUND)
                .addObject("status", "404");
    }
}
