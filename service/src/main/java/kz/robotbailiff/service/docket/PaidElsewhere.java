package kz.robotbailiff.service.docket;

import java.util.List;
import java.util.Optional;

/// Asks those who take payments about a receipt that a debtor shows.
///
/// The payment room knows them and implements it. Asking moves no money of others: only a payment
/// for this very file, of which its taker has not told us, is booked by its own id.
public interface PaidElsewhere {

    /// Who can be asked, by the names that the book uses.
    List<String> takers();

    /// Asks about a receipt; where the taker does not answer now, it is asked again by itself.
    Answer ask(long file, String taker, String number);

    /// The last receipt that was asked about for a file.
    Optional<Check> last(long file);

    /// @param number as the debtor typed it
    record Check(String taker, String number, Answer answer) {}

    /// What the taker says of a receipt.
    enum Answer {
        /// It is for this file, and is counted.
        COUNTED,
        /// It was paid, and for something else.
        ANOTHER,
        /// The payment is not finished yet.
        UNFINISHED,
        /// The money was given back to the payer.
        CANCELLED,
        /// No such receipt.
        UNKNOWN,
        /// The taker does not answer now.
        SILENT
    }
}
