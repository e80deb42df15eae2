package kz.robotbailiff.service.intake;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import kz.robotbailiff.core.proceeding.Fact.Disputed.Claim;
import kz.robotbailiff.core.proceeding.Mark;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// An authority's word that it found nothing in a debtor's objection.
///
/// @param reference the authority's own reference: the same reference is the same answer
/// @param claim what the debtor contested; null for all that stands
record RejectedObjection(Key key, String reference, @Nullable Claim claim, LocalDate answeredOn) {

    private static final Set<String> CLAIMS =
            Arrays.stream(Claim.values())
                    .map(RejectedObjection::code)
                    .collect(Collectors.toUnmodifiableSet());

    static RejectedObjection read(JsonNode json, Key key, LocalDate today) {
        var sheet = Sheet.of(json);
        var reference = sheet.text("reference", Rules.NUMBER);
        var claim = sheet.optional("claim", Rules.choice(CLAIMS));
        var answeredOn = sheet.text("answeredOn", Rules.dayUntil(today));
        sheet.refuseIfFaulty();
        return new RejectedObjection(key, reference, ofCode(claim), LocalDate.parse(answeredOn));
    }

    static String code(Claim claim) {
        return claim.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static @Nullable Claim ofCode(@Nullable String code) {
        return code == null ? null : Claim.valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /// The claim's word in the database and in answers.
    @Nullable String claimCode() {
        return claim == null ? null : code(claim);
    }

    /// The bit that stands in a file's marks while this is contested.
    int mark() {
        return claim == null ? Mark.DISPUTED.bit() : claim.mark().bit();
    }
}
