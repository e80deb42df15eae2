package kz.robotbailiff.service.console;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import kz.robotbailiff.core.simulation.PolicyForm;
import kz.robotbailiff.core.simulation.PolicyRefused;
import kz.robotbailiff.service.docket.Simulations;
import kz.robotbailiff.service.platform.Time;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/// What the recorded files would have come to under other rules: a form, and the report below it.
///
/// Asking changes nothing, so the question stands in the address and may be kept and sent on.
@Controller
final class PolicyPages {

    private final Desktop desktop;
    private final Simulations simulations;
    private final Time time;

    PolicyPages(Desktop desktop, Simulations simulations, Time time) {
        this.desktop = desktop;
        this.simulations = simulations;
        this.time = time;
    }

    @GetMapping("/console/policy")
    ModelAndView policy(HttpServletRequest request, @AuthenticationPrincipal OidcUser user) {
        var shown = new LinkedHashMap<String, Object>();
        shown.put("typed", typed(request));
        shown.put("kept", kept(request));
        var page = desktop.page("policy", request, Staff.of(user), shown);
        if (request.getParameter("from") != null) {
            answer(request, page);
        }
        return page;
    }

    private void answer(HttpServletRequest request, ModelAndView page) {
        var language = desktop.language(request);
        try {
            var report = simulations.run(PolicyForm.read(typed(request)));
            page.addObject("sheet", simulations.sheet(report, language));
        } catch (PolicyRefused refused) {
            page.addObject("refused", simulations.why(refused, language));
            page.addObject("field", field(refused));
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }

    /// Sums as decimal strings; what was refused says why in the language of the page.
    @GetMapping(path = "/console/policy.json", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Object> json(HttpServletRequest request) {
        try {
            var report = simulations.run(PolicyForm.read(typed(request)));
            return ResponseEntity.ok()
                    .cacheControl(CacheControl.noStore())
                    .body(simulations.json(report));
        } catch (PolicyRefused refused) {
            var why = simulations.why(refused, desktop.language(request));
            return ResponseEntity.unprocessableContent()
                    .body(Map.of("refused", refused.code(), "why", why));
        }
    }

    /// What was typed; at first the year before this one.
    private Map<String, String> typed(HttpServletRequest request) {
        int year = time.today().getYear() - 1;
        var typed = new LinkedHashMap<String, String>();
        PolicyForm.FIELDS.forEach(field -> typed.put(field, ""));
        typed.put("from", year + "-01-01");
        typed.put("to", year + "-12-31");
        typed.put("seed", "1");
        for (var field : PolicyForm.FIELDS) {
            var given = request.getParameter(field);
            if (given != null) {
                typed.put(field, given.strip());
            }
        }
        return typed;
    }

    /// The question as the beginning of a query, so that another language asks the same.
    private String kept(HttpServletRequest request) {
        return request.getParameter("from") == null
                ? ""
                : typed(request).entrySet().stream()
                        .map(field -> field.getKey() + "=" + encoded(field.getValue()) + "&")
                        .collect(Collectors.joining());
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    /// The field that the refusal is about, by the beginning of its code.
    private static String field(PolicyRefused refused) {
        var about = refused.code().substring(0, Math.max(0, refused.code().indexOf('.')));
        return switch (about) {
            case "period", "record", "payments" -> "from";
            case "region" -> "territory";
            default -> about;
        };
    }
}
