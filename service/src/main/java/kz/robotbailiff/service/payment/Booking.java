package kz.robotbailiff.service.payment;

import org.jspecify.annotations.Nullable;

/// What the book says to one notice.
///
/// @param receipt the number the provider is told, the same for the same money; 0 where none is
/// @param file the file the money belongs to, or null where it matched nothing
record Booking(long receipt, Verdict verdict, @Nullable Long file) {

    /// Of money that is not ours any more.
    static final Booking WITHDRAWN = new Booking(0, Verdict.WITHDRAWN, null);

    enum Verdict {
        /// Booked now.
        BOOKED,
        /// Booked before; nothing changed.
        KNOWN,
        /// Another sum or account under a known id: refused, and an alarm was raised.
        CONFLICTING,
        /// Taken back before it was told: nothing is booked.
        WITHDRAWN
    }

    boolean conflicts() {
        return verdict == Verdict.CONFLICTING;
    }
}
