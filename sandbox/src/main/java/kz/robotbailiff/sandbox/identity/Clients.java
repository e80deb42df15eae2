package kz.robotbailiff.sandbox.identity;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.oidc.OidcScopes;
import org.springframework.security.oauth2.server.authorization.client.InMemoryRegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.oauth2.server.authorization.settings.TokenSettings;

/// The machines that the identity provider knows: the three sources, the console, and the debtor's
/// page.
final class Clients {

    private static final Duration TOKEN_LIFE = Duration.ofHours(8);

    private Clients() {}

    static RegisteredClientRepository of(URI service) {
        var clients = new ArrayList<RegisteredClient>();
        SourceClient.ALL.forEach(client -> clients.add(source(client)));
        clients.add(console(service));
        clients.add(egov(service));
        return new InMemoryRegisteredClientRepository(clients);
    }

    private static RegisteredClient source(SourceClient client) {
        return confidential(client.id(), client.secret())
                .authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS)
                .scope(SourceClient.SCOPE)
                .build();
    }

    private static RegisteredClient console(URI service) {
        var client =
                confidential(IdentityProvider.CONSOLE, IdentityProvider.CONSOLE_SECRET)
                        .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                        .scope(OidcScopes.OPENID)
                        .scope(OidcScopes.PROFILE)
                        .clientSettings(pkceWithoutConsent());
        for (var home : new URI[] {service, numeric(service)}) {
            client.redirectUri(home + "/login/oauth2/code/" + IdentityProvider.CONSOLE)
                    .postLogoutRedirectUri(home + "/")
                    .postLogoutRedirectUri(home + "/console");
        }
        return client.build();
    }

    private static RegisteredClient egov(URI service) {
        return confidential(IdentityProvider.EGOV, IdentityProvider.EGOV_SECRET)
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .scope(OidcScopes.OPENID)
                .redirectUri(service + "/egov/back")
                .redirectUri(numeric(service) + "/egov/back")
                .clientSettings(pkceWithoutConsent())
                .build();
    }

    private static RegisteredClient.Builder confidential(String id, String secret) {
        return RegisteredClient.withId(id)
                .clientId(id)
                .clientSecret("{noop}" + secret)
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_POST)
                .tokenSettings(TokenSettings.builder().accessTokenTimeToLive(TOKEN_LIFE).build());
    }

    private static ClientSettings pkceWithoutConsent() {
        return ClientSettings.builder()
                .requireProofKey(true)
                .requireAuthorizationConsent(false)
                .build();
    }

    /// The same address for whoever types 127.0.0.1 instead of localhost.
    private static URI numeric(URI service) {
        return URI.create("http://127.0.0.1:" + service.getPort());
    }
}
