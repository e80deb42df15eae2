package kz.robotbailiff.core.document;

/// A state system from which documents come in electronic form; there are three and no other.
public enum Source {
    /// The Unified register of administrative proceedings (ЕРАП).
    ADMINISTRATIVE_REGISTER,
    /// The integrated system of the tax authority.
    TAX_SYSTEM,
    /// The information system of the courts.
    COURT_SYSTEM
}
