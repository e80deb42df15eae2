package kz.robotbailiff.service.docket;

import java.time.Instant;

/// A ruling as a line in a list: enough to name it and to ask for its page.
///
/// @param id the ruling's id, which is the id of the act that ordered it
/// @param form `initiation`, `transfer`, `seizure`, `prohibition` or `termination`
/// @param number the number without gaps, as it stands on the paper
public record RulingLine(
        long id, long file, String form, String number, Instant issuedAt, int region) {}
