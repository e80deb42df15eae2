package kz.robotbailiff.service.portal;

import java.time.Instant;
import java.time.LocalDate;
import kz.robotbailiff.core.money.Tenge;
import org.jspecify.annotations.Nullable;

/// One measure as the page shows it: on the person now, coming on a day, ending, or not there.
///
/// @param name `register`, `account`, `property` or `collect`
/// @param on the day on which it comes, where it is still to come
/// @param told when its end was sent to the partner, where it was
/// @param at when it was lifted, where it was
public record Measure(
        String name,
        Standing standing,
        @Nullable Tenge sum,
        @Nullable LocalDate on,
        @Nullable Instant told,
        @Nullable Instant at) {

    /// Where a measure stands.
    public enum Standing {
        /// It acts on the person.
        ON,
        /// It was ordered; the partner has not confirmed yet.
        ORDERED,
        /// The banks answered that there is no money.
        NOTHING,
        /// It went on with the file: from now on the private bailiff alone lifts it.
        STAYS,
        /// It comes on a day if nothing is paid.
        NEXT,
        /// It would have come, but is held back while something is looked into.
        HELD,
        /// The end was ordered; the partner has not confirmed yet.
        LIFTING,
        /// The partner confirmed the end.
        LIFTED,
        /// It does not act on the person.
        OFF;

        /// The name under which its words stand in the bundle.
        public String key() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }

        /// Whether it acts on the person in this very moment.
        public boolean burdens() {
            return this == ON || this == STAYS || this == LIFTING;
        }
    }

    /// Whether its words tell what a bank holds, which is for the debtor alone.
    public boolean hasBankSum() {
        boolean told = standing == Standing.ON || standing == Standing.STAYS;
        return name.equals("account") && told;
    }

    static Measure of(String name, Standing standing) {
        return new Measure(name, standing, null, null, null, null);
    }
}
