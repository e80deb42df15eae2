package kz.robotbailiff.service.portal;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Set;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorViewResolver;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;

/// The page for what went wrong, in the language of the address, without a word of ours about why.
final class ErrorPages implements ErrorViewResolver {

    private static final Set<String> TOLD = Set.of("404", "405", "413", "429");

    private final Pages pages;

    ErrorPages(Pages pages) {
        this.pages = pages;
    }

    @Override
    public ModelAndView resolveErrorView(
            HttpServletRequest request, HttpStatus status, Map<String, Object> model) {
        var path = String.valueOf(model.get("path"));
        var code = String.valueOf(status.value());
        var page = pages.page("error", Pages.language(path), request);
        page.addObject("rest", "");
        page.addObject("status", TOLD.contains(code) ? code : "500");
        return Pages.with(page, status);
    }
}
