package kz.robotbailiff.service.portal;

import java.time.Instant;
import kz.robotbailiff.core.money.Tenge;
import kz.robotbailiff.service.docket.RulingLine;
import org.jspecify.annotations.Nullable;

/// One line of what has happened: when, what, why, and the paper about it.
///
/// @param what the key of the sentence that says what happened
/// @param decision the decision that it tells of; none for what a partner did
public record Event(
        Instant at,
        String what,
        @Nullable Long decision,
        @Nullable Tenge sum,
        @Nullable RulingLine ruling) {}
