package kz.robotbailiff.service.transfer;

/// Who gets a file, and why; everything in it is recorded, so that it can be recomputed.
///
/// @param place which one it is in its district, period and category
/// @param counter how many the chosen one had received in the period before
/// @param candidates among how many it was chosen
record Choice(Case file, String licence, Rule rule, int place, int counter, int candidates) {

    /// By which rule.
    enum Rule {
        /// The fewest received in the period; ties by the published order.
        FEWEST,
        /// Several files against one debtor go to one bailiff.
        SAME_DEBTOR,
        /// Sent back for its territory, it returns to the same bailiff.
        RETURNED_BY_TERRITORY
    }
}
