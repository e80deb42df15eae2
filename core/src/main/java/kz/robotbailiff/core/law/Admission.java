package kz.robotbailiff.core.law;

import java.util.List;
import kz.robotbailiff.core.document.EnforcementDocument;

/// The rules by which a document is taken into a simplified proceeding or returned.
public final class Admission {
    private Admission() {}

    /// What every rule found, met or not, in the order of the articles.
    @SuppressWarnings("DoNotCallSuggester")
    public static List<Finding> examine(EnforcementDocument document, Law law) {
        throw new UnsupportedOperationException("not yet");
    }
}
