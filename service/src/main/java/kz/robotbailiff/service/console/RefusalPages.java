package kz.robotbailiff.service.console;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Controller;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/// Says in the page's language that something is not there, not allowed, or went wrong.
@Controller
@ControllerAdvice(
        assignableTypes = {
            BailiffPages.class,
            ConsoleDeeds.class,
            ConsolePages.class,
            FigurePages.class,
            LawPages.class,
            RulingPages.class
        })
final class RefusalPages {

    private static final Logger LOG = LoggerFactory.getLogger(RefusalPages.class);

    private final Desktop desktop;

    RefusalPages(Desktop desktop) {
        this.desktop = desktop;
    }

    /// Whatever no other page answers to.
    @RequestMapping({"/console/**", "/bailiff/**"})
    ModelAndView unknown(
            HttpServletRequest request, @AuthenticationPrincipal @Nullable OidcUser user) {
        return page("missing", HttpStatus.NOT_FOUND, request, user);
    }

    @RequestMapping(Gate.REFUSED)
    ModelAndView refused(
            HttpServletRequest request, @AuthenticationPrincipal @Nullable OidcUser user) {
        var why = Objects.requireNonNullElse(request.getAttribute(Gate.WHY), "role");
        return page(why.toString(), HttpStatus.FORBIDDEN, request, user);
    }

    @RequestMapping(Gate.FAILED)
    ModelAndView failed(HttpServletRequest request) {
        return page("login", HttpStatus.UNAUTHORIZED, request, null);
    }

    @ExceptionHandler
    ModelAndView failure(
            Exception failure,
            HttpServletRequest request,
            @AuthenticationPrincipal @Nullable OidcUser user) {
        var status = status(failure);
        if (status.is5xxServerError()) {
            LOG.error("a console page failed", failure);
        }
        var why =
                switch (status.value()) {
                    case 403 -> "role";
                    case 404 -> "missing";
                    default -> status.is4xxClientError() ? "wrong" : "broken";
                };
        return page(why, status, request, user);
    }

    private static HttpStatusCode status(Exception failure) {
        return failure instanceof ErrorResponse known
                ? known.getStatusCode()
                : failure instanceof TypeMismatchException
                        ? HttpStatus.NOT_FOUND
                        : HttpStatus.INTERNAL_SERVER_ERROR;
    }

    private ModelAndView page(
            String why,
            HttpStatusCode status,
            HttpServletRequest request,
            @Nullable OidcUser user) {
        var staff = Optional.ofNullable(user).map(Staff::of).orElse(Staff.NOBODY);
        var page = desktop.page("refusal", request, staff, Map.of("why", why));
        page.addObject("path", staff.home());
        page.setStatus(status);
        return page;
    }
}
