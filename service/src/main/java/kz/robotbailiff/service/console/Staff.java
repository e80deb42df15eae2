package kz.robotbailiff.service.console;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/// A member of staff, or a private bailiff, as the identity provider names them.
///
/// @param role one of ministry, officer, auditor, bailiff
/// @param region the region an officer works for, two digits of the KATO code
/// @param licence the licence of a private bailiff
public record Staff(
        String login,
        String name,
        String role,
        Optional<Integer> region,
        Optional<String> licence) {

    /// Whoever is not logged in.
    static final Staff NOBODY = new Staff("", "", "none", Optional.empty(), Optional.empty());

    /// Reads the claims `roles`, `region` and `licence`.
    static Staff of(OidcUser user) {
        var roles =
                Objects.requireNonNullElse(user.getClaimAsStringList("roles"), List.<String>of());
        var login = Objects.requireNonNullElse(user.getSubject(), "nobody");
        return new Staff(
                login,
                Objects.requireNonNullElse(user.getFullName(), login),
                roles.isEmpty() ? "none" : roles.getFirst(),
                Optional.ofNullable(user.getClaimAsString("region")).map(Integer::valueOf),
                Optional.ofNullable(user.getClaimAsString("licence")));
    }

    /// Officers decide, each in their own region; the others only read.
    public boolean mayDecide(int inRegion) {
        return role.equals("officer") && region.filter(own -> own == inRegion).isPresent();
    }

    /// Whether somebody is logged in.
    public boolean known() {
        return !login.isEmpty();
    }

    /// The first page of this person.
    public String home() {
        return role.equals("bailiff") ? "/bailiff" : "/console";
    }

    /// Whether the rooms of the console are open to this person.
    public boolean inConsole() {
        return List.of("ministry", "officer", "auditor").contains(role);
    }
}
