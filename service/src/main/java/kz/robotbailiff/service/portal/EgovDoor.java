package kz.robotbailiff.service.portal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestCustomizers;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.RequestAttributeSecurityContextRepository;

/// The way to eGov and back: OpenID Connect with a code, PKCE, state and nonce.
///
/// Nothing of the login stays here but the visit that it opens: no token is kept, and whoever is
/// logged in to the console in the same browser stays who they are.
final class EgovDoor {

    /// The registration's name in `spring.security.oauth2.client.registration`.
    static final String NAME = "egov";

    /// Where the way begins.
    static final String BEGIN = "/egov/login/" + NAME;

    private static final String[] OURS = {"/egov/**"};

    private EgovDoor() {}

    /// Whether this installation knows eGov.
    static boolean isKnown(@Nullable ClientRegistrationRepository logins) {
        return logins != null && logins.findByRegistrationId(NAME) != null;
    }

    static SecurityFilterChain chain(
            HttpSecurity http, ClientRegistrationRepository logins, EgovLogin login)
            throws Exception {
        return http.securityMatcher(OURS)
                .authorizeHttpRequests(any -> any.anyRequest().permitAll())
                .csrf(csrf -> csrf.disable())
                .requestCache(cache -> cache.disable())
                .securityContext(context ->
                        context.securityContextRepository(
                                new RequestAttributeSecurityContextRepository()))
                .oauth2Login(oidc ->
                        oidc.clientRegistrationRepository(logins)
                                .authorizedClientRepository(new Forgetful())
                                .loginPage("/egov/start")
                                .authorizationEndpoint(
                                        to -> to.authorizationRequestResolver(resolver(logins)))
                                .redirectionEndpoint(back -> back.baseUri("/egov/back"))
                                .successHandler(login::entered)
                                .failureHandler(login::failed))
                .build();
    }

    /// On a shared telephone the one who logged in before must not be let in again unasked.
    private static DefaultOAuth2AuthorizationRequestResolver resolver(
            ClientRegistrationRepository logins) {
        var resolver = new DefaultOAuth2AuthorizationRequestResolver(logins, "/egov/login");
        resolver.setAuthorizationRequestCustomizer(
                OAuth2AuthorizationRequestCustomizers.withPkce()
                        .andThen(request ->
                                request.additionalParameters(more -> more.put("prompt", "login"))));
        return resolver;
    }

    /// Keeps no access token: who logged in is all that is asked.
    private static final class Forgetful implements OAuth2AuthorizedClientRepository {

        @Override
        @SuppressWarnings({"NullAway", "TypeParameterUnusedInFormals"}) // as Spring has it
        public <T extends OAuth2AuthorizedClient> T loadAuthorizedClient(
                String name, Authentication holder, HttpServletRequest request) {
            return null;
        }

        @Override
        public void saveAuthorizedClient(
                OAuth2AuthorizedClient client,
                Authentication holder,
                HttpServletRequest request,
                HttpServletResponse response) {}

        @Override
        public void removeAuthorizedClient(
                String name,
                Authentication holder,
                HttpServletRequest request,
                HttpServletResponse response) {}
    }
}
