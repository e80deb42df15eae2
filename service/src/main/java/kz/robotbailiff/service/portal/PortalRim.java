package kz.robotbailiff.service.portal;

import java.net.URI;
import kz.robotbailiff.service.docket.Checkout;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.header.writers.StaticHeadersWriter;

/// The rim of the debtor's pages: no script, nothing from elsewhere, nothing kept, nothing told to
/// the next site.
@Configuration(proxyBeanMethods = false)
public class PortalRim {

    private static final String[] OURS = {
        "/",
        "/kk/**",
        "/ru/**",
        "/en/**",
        "/k/**",
        "/my/**",
        "/case",
        "/check",
        "/help",
        "/robot",
        "/verify",
        "/statistics",
        "/accessibility",
        "/assets/**",
        "/error"
    };

    /// A form may lead to the payment provider and to eGov, because browsers hold a redirect to
    /// the same rule.
    static String policy(String... origins) {
        return "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self' data:; "
                + "base-uri 'none'; frame-ancestors 'none'; form-action 'self' "
                + String.join(" ", origins);
    }

    private static String egov(@Nullable ClientRegistrationRepository logins) {
        var egov = logins == null ? null : logins.findByRegistrationId(EgovDoor.NAME);
        if (egov == null) {
            return "";
        }
        var page = URI.create(egov.getProviderDetails().getAuthorizationUri());
        return page.getScheme() + "://" + page.getRawAuthority();
    }

    /// Where no eGov is set up, nothing answers under its addresses.
    @Bean
    @Order(89)
    SecurityFilterChain egovChain(
            HttpSecurity http, ObjectProvider<ClientRegistrationRepository> logins, EgovLogin login)
            throws Exception {
        var known = logins.getIfAvailable();
        return known != null && EgovDoor.isKnown(known)
                ? EgovDoor.chain(http, known, login)
                : http.securityMatcher("/egov/**")
                        .authorizeHttpRequests(any -> any.anyRequest().denyAll())
                        .build();
    }

    /// Requests are counted and timed as a whole; a span for each of a dozen filters costs every
    /// page and tells nobody anything.
    @Bean
    SecurityObservationSettings noSpanForEachFilter() {
        return SecurityObservationSettings.noObservations();
    }

    @Bean
    @Order(90)
    SecurityFilterChain portalChain(
            HttpSecurity http,
            Checkout checkout,
            ObjectProvider<ClientRegistrationRepository> logins)
            throws Exception {
        var policy = policy(checkout.origin(), egov(logins.getIfAvailable()));
        return http.securityMatcher(OURS)
                .authorizeHttpRequests(any -> any.anyRequest().permitAll())
                // Forms of an open case carry the visit's own word, see Gate.
                .csrf(csrf -> csrf.disable())
                .requestCache(cache -> cache.disable())
                .securityContext(context -> context.disable())
                .sessionManagement(
                        session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .headers(headers ->
                        headers.contentSecurityPolicy(csp -> csp.policyDirectives(policy))
                                .referrerPolicy(
                                        referrer -> referrer.policy(ReferrerPolicy.NO_REFERRER))
                                .addHeaderWriter(
                                        new StaticHeadersWriter(
                                                "X-Robots-Tag", "noindex, nofollow"))
                                .addHeaderWriter(
                                        new StaticHeadersWriter(
                                                "Permissions-Policy",
                                                "camera=(), geolocation=(), microphone=()")))
                .build();
    }
}
