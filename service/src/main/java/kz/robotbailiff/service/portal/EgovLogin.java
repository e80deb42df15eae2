package kz.robotbailiff.service.portal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/// What a login by eGov opens: all cases of the person whose IIN eGov vouches for.
final class EgovLogin {

    private final Persons persons;
    private final Visits visits;
    private final PortalSettings settings;

    EgovLogin(Persons persons, Visits visits, PortalSettings settings) {
        this.persons = persons;
        this.visits = visits;
        this.settings = settings;
    }

    /// eGov said who it is. Who logs in as somebody else than the debtor keeps what they had.
    void entered(HttpServletRequest request, HttpServletResponse response, Authentication holder)
            throws IOException {
        var after = After.of(Cookies.value(request, Cookies.AFTER));
        Cookies.after(response, "", settings.secure());
        var person = persons.find(iin(holder));
        if (person.isEmpty()) {
            on(response, "/" + after.language().tag() + "/case?none");
        } else if (!after.number().isEmpty() && !persons.owns(person.get(), after.number())) {
            var again = new After(after.language(), after.number(), "confirm");
            on(response, again.address() + "?other");
        } else {
            visits.close(Cookies.value(request, Cookies.VISIT));
            Cookies.visit(response, visits.open(person.get()), settings.secure());
            on(response, after.address());
        }
    }

    /// The login was broken off, or a restart came in between: one may simply begin again.
    void failed(
            HttpServletRequest request,
            HttpServletResponse response,
            AuthenticationException failure)
            throws IOException {
        var after = After.of(Cookies.value(request, Cookies.AFTER));
        on(response, "/" + after.language().tag() + "/case?failed");
    }

    private static String iin(Authentication holder) {
        var iin = holder.getPrincipal() instanceof OidcUser user ? user.getClaim("iin") : null;
        return iin == null ? "" : iin.toString();
    }

    private static void on(HttpServletResponse response, String address) throws IOException {
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", address);
        response.setHeader("Cache-Control", "no-store");
    }
}
