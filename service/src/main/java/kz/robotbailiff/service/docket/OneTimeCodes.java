package kz.robotbailiff.service.docket;

import kz.robotbailiff.core.document.Language;

/// How a code reaches the debtor's telephone: the notice room's door for the debtor's page.
///
/// The code goes out as a message of its own to the number that is known for the file, at once and
/// once; who did not get it asks for another.
public interface OneTimeCodes {

    /// Sends a code.
    ///
    /// @param language the language of the page that asks for it
    Sending send(long file, String code, Language language);

    /// What came of sending.
    enum Sending {
        /// The operator took it.
        SENT,
        /// No telephone is known for the person.
        NO_PHONE,
        /// The operator does not answer, or refuses the number.
        NOT_NOW
    }
}
