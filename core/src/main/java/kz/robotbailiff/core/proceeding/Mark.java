package kz.robotbailiff.core.proceeding;

/// A thing that is true of a file beside its state; each has its own bit in the database.
///
/// A bit is never given to another mark: the bits are stored.
public enum Mark {
    /// Entered in the Unified register of debtors (Law, art. 36).
    REGISTERED(0),
    /// The ruling of enquiry and seizure was made (R 9).
    SEIZURE_ORDERED(1),
    /// The notarial prohibition was ordered (R 13).
    PROHIBITION_ORDERED(2),
    /// A collection order was issued (R 14).
    COLLECTION_ORDERED(3),
    /// The debtor opened the ruling of initiation: from now on a refusal is possible (R 7).
    RULING_OPENED(4),
    /// The notice reached the debtor, with proof.
    NOTIFIED(5),
    /// The debtor contests something that nobody has answered yet; the marks below say what.
    DISPUTED(6),
    /// An officer holds the file: no new measure is taken until it is let go.
    HELD(7),
    /// A bank holds money under our seizure.
    MONEY_SEIZED(8),
    /// The banks have answered that there is nothing to seize.
    NOTHING_TO_SEIZE(9),
    /// The day of the collection order came and no bank held money; a late seizure clears it.
    COLLECTION_SPARED(10),
    /// A bailiff's wage levy stands against the debtor: no collection order is issued (R 15).
    WAGE_LEVIED(12),
    /// Contested: who the debtor is.
    CONTESTS_PERSON(11),
    /// Contested: what was paid.
    CONTESTS_PAID(22),
    /// Contested: what was demanded.
    CONTESTS_SUM(13),
    /// Contested: that the document is in force.
    CONTESTS_FORCE(14),
    /// Contested: where the debtor is registered.
    CONTESTS_PLACE(15),
    /// Contested: a day from which a term was counted.
    CONTESTS_DAY(16),
    /// Contested: that the money a bank holds may be taken.
    CONTESTS_MONEY(17),
    /// The seizure was wrong and was lifted by a correction; it is not ordered again.
    SEIZURE_CORRECTED(18),
    /// The prohibition was wrong and was lifted by a correction; it is not placed again.
    PROHIBITION_CORRECTED(19),
    /// The collection order was wrong and was recalled by a correction; none is issued again.
    COLLECTION_CORRECTED(20),
    /// A claim about the sum was found right: what is contested stays out until the authority acts.
    SUM_FOUND_WRONG(21),
    /// By reading the term is counted from the service, and the service is not proven yet.
    AWAITS_SERVICE(23);

    private final int bit;

    Mark(int position) {
        bit = 1 << position;
    }

    /// The bit under which the mark is stored.
    public int bit() {
        return bit;
    }
}
