package kz.robotbailiff.core.law;

/// A law table that cannot be trusted: says the file, the line, what is wrong and what to do.
public final class LawTableError extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    LawTableError(String place, String fault, String remedy) {
        super(place + ": " + fault + ". What to do: " + remedy + ".");
    }
}
