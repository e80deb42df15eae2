package kz.robotbailiff.service.ruling;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Drafts papers beside the rulings for the territorial body that they go out from.
record Drafting(Bodies bodies, SigningKeys keys) {

    /// Whether the territory has a body, and a key that is valid now.
    boolean canSign(int region, Instant now) {
        return bodies.of(region).isPresent()
                && keys.of(region).filter(key -> key.isValidAt(now)).isPresent();
    }

    /// The territories whose papers can be signed now.
    List<Integer> signing(Instant now) {
        return bodies.regions().stream().filter(region -> canSign(region, now)).toList();
    }

    Optional<Draft> draft(Form form, Material material, LocalDate day, Map<String, Object> found) {
        int region = material.ordered().region();
        return bodies.of(region)
                .flatMap(body ->
                        keys.of(region)
                                .map(key -> new Draft(form, material, body, key, day, found)));
    }
}
