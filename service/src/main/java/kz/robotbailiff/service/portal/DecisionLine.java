package kz.robotbailiff.service.portal;

import java.time.Instant;
import kz.robotbailiff.core.money.Tenge;
import kz.robotbailiff.core.proceeding.Outcome;
import org.jspecify.annotations.Nullable;

/// One decision of the robot, with the fact it answers where it answers one.
///
/// @param factKind the fact's kind, as the docket writes it
public record DecisionLine(
        long id, Instant madeAt, Outcome outcome, @Nullable String factKind, @Nullable Tenge sum) {}
