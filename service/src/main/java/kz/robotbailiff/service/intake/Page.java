package kz.robotbailiff.service.intake;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/// Which page of a list is asked for: what comes after a moment and an id.
///
/// Paging by key, not by count, so that a page stays the same whatever is added meanwhile.
record Page(Instant since, long after, int limit) {

    private static final int USUAL = 100;
    private static final int MOST = 1_000;

    /// From `changedSince`, or from the cursor that the page before gave as `next`.
    static Page of(@Nullable String changedSince, @Nullable String after, @Nullable String limit) {
        if (after != null) {
            return cursor(after, limit(limit));
        }
        if (changedSince == null) {
            throw refused("changedSince", "query.required");
        }
        try {
            // a plus sign in an address that was not escaped arrives as a blank
            var moment = OffsetDateTime.parse(changedSince.replace(' ', '+')).toInstant();
            return new Page(moment, -1, limit(limit));
        } catch (DateTimeException notAMoment) {
            throw refused("changedSince", "query.moment");
        }
    }

    /// A page of what is counted by ids alone.
    static Page ofIds(@Nullable String after, @Nullable String limit) {
        try {
            long id = after == null ? -1 : Long.parseLong(after);
            return new Page(Instant.EPOCH, id, limit(limit));
        } catch (NumberFormatException notAnId) {
            throw refused("after", "query.cursor");
        }
    }

    /// The cursor behind an entry.
    static String after(Instant moment, long id) {
        return moment + "_" + id;
    }

    private static Page cursor(String after, int limit) {
        int gap = after.indexOf('_');
        try {
            return new Page(
                    Instant.parse(after.substring(0, Math.max(0, gap))),
                    Long.parseLong(after.substring(gap + 1)),
                    limit);
        } catch (DateTimeException | NumberFormatException notACursor) {
            throw refused("after", "query.cursor");
        }
    }

    private static int limit(@Nullable String limit) {
        try {
            int wanted = limit == null ? USUAL : Integer.parseInt(limit);
            if (wanted >= 1 && wanted <= MOST) {
                return wanted;
            }
        } catch (NumberFormatException notANumber) {
            // refused below
        }
        throw refused("limit", "query.limit");
    }

    private static Refused refused(String field, String rule) {
        return Refusal.of(Trouble.BAD_REQUEST, Fault.of(field, rule)).thrown();
    }
}
