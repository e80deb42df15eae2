package kz.robotbailiff.sandbox.identity;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.web.filter.OncePerRequestFilter;

/// Keeps staff and citizens apart in one browser: whoever is logged in as one of the other crowd is
/// asked anew, as they would be at two different providers.
final class Crowds extends OncePerRequestFilter {

    private static final Pattern IIN = Pattern.compile("\\d{12}");

    /// Whether a login is a citizen's.
    static boolean isCitizen(String login) {
        return IIN.matcher(login).matches();
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain rest)
            throws ServletException, IOException {
        var login = login(request);
        var client = request.getParameter("client_id");
        boolean toCitizens = IdentityProvider.EGOV.equals(client);
        if (login != null && client != null && isCitizen(login) != toCitizens) {
            request.getSession().invalidate();
        }
        rest.doFilter(request, response);
    }

    private static @Nullable String login(HttpServletRequest request) {
        var session = request.getSession(false);
        var key = HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY;
        var holder =
                session != null && session.getAttribute(key) instanceof SecurityContext context
                        ? context.getAuthentication()
                        : null;
        return holder == null ? null : holder.getName();
    }
}
