package kz.robotbailiff.service.intake;

import kz.robotbailiff.core.document.Source;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.oauth2.jwt.Jwt;

/// The machine of one source of documents, as its access token names it.
///
/// @param id the token's subject, under which its certificate is kept
/// @param source the only source whose documents it sees and touches
record Client(String id, Source source) {

    static Client of(Jwt token) {
        var source = token.getClaimAsString("source");
        var id = token.getSubject();
        for (var each : Source.values()) {
            if (each.name().equals(source) && id != null) {
                return new Client(id, each);
            }
        }
        throw new AccessDeniedException("the token names no source");
    }
}
