package kz.robotbailiff.core.document;

/// A kind of enforcement document, by its place in article 9, paragraph 1, of the Law on
/// enforcement proceedings.
///
/// Four kinds go by the simplified way; the others are known so that they can be returned by name.
public enum DocumentKind {
    WRIT_OF_EXECUTION("1"),
    COURT_ORDER("2"),
    FOREIGN_COURT_WRIT("3"),
    ARBITRATION_WRIT("4"),
    COURT_RULING("5"),
    BODY_RULING("6"),
    BAILIFF_SANCTION_RULING("8"),
    BAILIFF_COSTS_RULING("9"),
    BAILIFF_FEE_RULING("10"),
    PAYMENT_PRESCRIPTION("11"),
    NOTARY_INSCRIPTION("11-1"),
    CRIMINAL_SEIZURE_RULING("12"),
    TAX_ORDER("13");

    private final String subparagraph;

    DocumentKind(String subparagraph) {
        this.subparagraph = subparagraph;
    }

    /// Its subparagraph in article 9, paragraph 1.
    public String subparagraph() {
        return subparagraph;
    }

    /// Whether it is one of the four kinds that the simplified proceeding takes (article 10-1).
    public boolean simplified() {
        return isFine() || this == TAX_ORDER;
    }

    /// Whether it demands an administrative fine.
    public boolean isFine() {
        return this == COURT_RULING || this == BODY_RULING || this == PAYMENT_PRESCRIPTION;
    }
}
