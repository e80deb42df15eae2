package kz.robotbailiff.service.docket;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The files handed over to private bailiffs, for the bailiff's own page; the transfer room
/// answers.
///
/// Each call names the licence of the bailiff who is logged in: nobody reaches another's files.
public interface HandOvers {

    /// A file in a bailiff's hands.
    ///
    /// @param number the proceeding's number
    /// @param acceptBy the last day on which it can be accepted
    /// @param liftedAt when the bailiff asked to lift the seizure
    /// @param material what was handed over: a code, for rulings with the act's id behind a colon
    record HandedOver(
            long file,
            String number,
            Instant allottedAt,
            LocalDate acceptBy,
            @Nullable Instant acceptedAt,
            @Nullable Instant liftedAt,
            List<String> material) {}

    /// Why a bailiff does not keep a file.
    enum Return {
        /// Recusal (Law, art. 54): it goes to another.
        RECUSAL,
        /// Absent, suspended or moved: it goes to another.
        ABSENT,
        /// Held for another's territory; if the register still says this district, it comes back.
        TERRITORY
    }

    /// What came of a request.
    enum Answer {
        DONE,
        /// It was done before; nothing changed.
        ALREADY,
        /// This bailiff does not hold this file, or may not do this with it now.
        NOT_YOURS
    }

    /// The files that this bailiff holds, newest first.
    List<HandedOver> of(String licence);

    /// The bailiff accepts a file.
    Answer accept(String licence, long file);

    /// The bailiff sends a file back; it is allotted anew.
    Answer sendBack(String licence, long file, Return why);

    /// The bailiff asks to lift the seizure that came with an accepted file.
    Answer liftSeizure(String licence, long file);
}
