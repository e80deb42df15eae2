package kz.robotbailiff.service.docket;

/// What an officer may ask of the book of money, beside what it does by itself.
///
/// The payment room keeps the book and implements it.
public interface MoneyDesk {

    /// Holds every provider's register of yesterday and of today against the book, now.
    void reconcile();

    /// Proves the book from its postings, now.
    ///
    /// @return how many contradictions there are
    int prove();

    /// Gives money that belongs to nobody we know to a file.
    ///
    /// @return whether it was still there to give
    boolean match(long receipt, long file);

    /// Ends what stands between a provider and the state since the provider took a payment back
    /// that had been passed on.
    ///
    /// @return whether it still stood
    boolean settleClaim(long receipt);
}
