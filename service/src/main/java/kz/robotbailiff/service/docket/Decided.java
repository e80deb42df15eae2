package kz.robotbailiff.service.docket;

import java.time.Instant;
import kz.robotbailiff.core.proceeding.Decision;
import kz.robotbailiff.core.proceeding.Fact;
import kz.robotbailiff.core.proceeding.Proceeding;

/// One answered fact of a round.
///
/// @param file the file's id
/// @param factId the fact's id; 0 for a day that began
/// @param decisionId the decision's id; 0 where the fact was only noted
/// @param before where the file stood
/// @param madeAt the moment of the decision
public record Decided(
        long file,
        long factId,
        long decisionId,
        Proceeding before,
        Fact fact,
        Decision decision,
        Instant madeAt) {}
