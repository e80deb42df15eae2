package kz.robotbailiff.service.console;

import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.authority.mapping.GrantedAuthoritiesMapper;
import org.springframework.security.oauth2.client.oidc.web.logout.OidcClientInitiatedLogoutSuccessHandler;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.core.oidc.user.OidcUserAuthority;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/// Who comes in by which door: staff to the console, private bailiffs to their own page, both by
/// the identity provider alone.
final class Gate {

    static final String FAILED = "/console/failed";
    static final String REFUSED = "/console/refused";
    static final String WHY = "console.refusal";
    private static final String BEGIN = "/oauth2/authorization/console";

    private Gate() {}

    /// @param issuer the identity provider, to which leaving leads
    static SecurityFilterChain chain(
            HttpSecurity http,
            @Nullable ClientRegistrationRepository logins,
            @Nullable String issuer)
            throws Exception {
        http.securityMatcher(
                        "/console/**",
                        "/console",
                        "/bailiff/**",
                        "/bailiff",
                        "/oauth2/**",
                        "/login/**")
                .authorizeHttpRequests(requests ->
                        requests.requestMatchers(FAILED, REFUSED)
                                .permitAll()
                                .requestMatchers("/bailiff", "/bailiff/**")
                                .hasRole("bailiff")
                                .requestMatchers(HttpMethod.POST, "/console/leave")
                                .authenticated()
                                .requestMatchers("/console/policy", "/console/policy.json")
                                .hasAnyRole("ministry", "auditor")
                                .requestMatchers("/console", "/console/**")
                                .hasAnyRole("ministry", "officer", "auditor")
                                .anyRequest()
                                .permitAll())
                .exceptionHandling(refusals -> refusals.accessDeniedHandler(refusal()))
                .headers(headers ->
                        headers.contentSecurityPolicy(csp -> csp.policyDirectives(policy(issuer)))
                                .referrerPolicy(to -> to.policy(ReferrerPolicy.SAME_ORIGIN)));
        if (logins != null) {
            login(http, logins);
        }
        return http.build();
    }

    private static void login(HttpSecurity http, ClientRegistrationRepository logins)
            throws Exception {
        var leave = new OidcClientInitiatedLogoutSuccessHandler(logins);
        leave.setPostLogoutRedirectUri("{baseUrl}/console");
        http.oauth2Login(login ->
                        login.loginPage(BEGIN)
                                .failureUrl(FAILED)
                                .defaultSuccessUrl("/console")
                                .userInfoEndpoint(user -> user.userAuthoritiesMapper(roles())))
                .logout(logout ->
                        logout.logoutUrl("/console/leave")
                                .logoutSuccessHandler(leave)
                                .deleteCookies("RBSTAFF"));
    }

    /// Leaving is a form, and browsers hold its redirect to the identity provider to form-action.
    static String policy(@Nullable String issuer) {
        return "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self' data:; "
                + "base-uri 'none'; frame-ancestors 'none'; form-action 'self'"
                + (issuer == null ? "" : " " + origin(URI.create(issuer)));
    }

    private static String origin(URI address) {
        return address.getScheme() + "://" + address.getRawAuthority();
    }

    /// A page that says why, in the language of the page; never a redirect, which could loop.
    private static AccessDeniedHandler refusal() {
        return (request, response, denied) -> {
            response.setStatus(HttpStatus.FORBIDDEN.value());
            request.setAttribute(WHY, denied instanceof CsrfException ? "stale" : "role");
            request.getRequestDispatcher(REFUSED).forward(request, response);
        };
    }

    private static GrantedAuthoritiesMapper roles() {
        return authorities ->
                authorities.stream()
                        .filter(OidcUserAuthority.class::isInstance)
                        .map(OidcUserAuthority.class::cast)
                        .flatMap(user -> claimed(user).stream())
                        .collect(Collectors.toSet());
    }

    private static Set<GrantedAuthority> claimed(OidcUserAuthority user) {
        var roles =
                Objects.requireNonNullElse(
                        user.getIdToken().getClaimAsStringList("roles"), List.<String>of());
        return roles.stream()
                .map(role -> new SimpleGrantedAuthority("ROLE_" + role))
                .collect(Collectors.toSet());
    }
}
