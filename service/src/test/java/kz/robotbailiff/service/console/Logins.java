package kz.robotbailiff.service.console;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.oidcLogin;

import java.util.List;
import java.util.Map;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/// People of each role, logged in as the identity provider would tell of them.
final class Logins {

    private Logins() {}

    static RequestPostProcessor person(String role, Map<String, String> claims) {
        return oidcLogin()
                .idToken(token -> {
                    token.subject(role).claim("name", role).claim("roles", List.of(role));
                    claims.forEach(token::claim);
                })
                .authorities(new SimpleGrantedAuthority("ROLE_" + role));
    }

    static RequestPostProcessor officer() {
        return person("officer", Map.of("region", "31"));
    }

    static RequestPostProcessor officerOfAstana() {
        return person("officer", Map.of("region", "71"));
    }

    static RequestPostProcessor auditor() {
        return person("auditor", Map.of());
    }

    static RequestPostProcessor ministry() {
        return person("ministry", Map.of());
    }

    static RequestPostProcessor bailiff(String licence) {
        return person("bailiff", Map.of("licence", licence));
    }
}
