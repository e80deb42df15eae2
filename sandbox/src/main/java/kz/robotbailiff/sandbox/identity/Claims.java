package kz.robotbailiff.sandbox.identity;

import java.util.List;
import java.util.Objects;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.oidc.StandardClaimNames;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;

/// Writes into a token who holds it: a source's machine, a citizen with an IIN, or a member of
/// staff with roles.
final class Claims implements OAuth2TokenCustomizer<JwtEncodingContext> {

    @Override
    public void customize(JwtEncodingContext context) {
        if (AuthorizationGrantType.CLIENT_CREDENTIALS.equals(context.getAuthorizationGrantType())) {
            machine(context);
        } else {
            person(context);
        }
    }

    private static void machine(JwtEncodingContext context) {
        var id = context.getRegisteredClient().getClientId();
        SourceClient.ALL.stream()
                .filter(client -> client.id().equals(id))
                .forEach(client -> context.getClaims().claim("source", client.source().name()));
    }

    private static void person(JwtEncodingContext context) {
        Authentication holder = Objects.requireNonNull(context.getPrincipal());
        if (Crowds.isCitizen(holder.getName())) {
            context.getClaims().claim("iin", holder.getName());
            return;
        }
        var staff = Staff.find(holder.getName()).orElseThrow();
        context.getClaims()
                .claim(StandardClaimNames.NAME, staff.name())
                .claim("roles", List.of(staff.role()));
        staff.claims().forEach(context.getClaims()::claim);
    }
}
