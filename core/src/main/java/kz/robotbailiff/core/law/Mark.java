package kz.robotbailiff.core.law;

/// How sure a row of a law table is.
public enum Mark {
    /// Read in the source that the row names.
    VERIFIED,
    /// Worked out from what the source says, such as a day so many days after publication.
    DERIVED,
    /// Taken to be so until the text of the act is at hand.
    EXPECTED
}
