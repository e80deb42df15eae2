package kz.robotbailiff.core.law;

/// A term of admission for one kind of document: how long, and from which of its days.
///
/// @param length working days for the waiting term, years for the presentation term
record Counting(int length, From from) {

    /// The day of a document from which a term is counted.
    enum From {
        NOTHING,
        ISSUED,
        IN_FORCE,
        DECIDED
    }

    static Counting waiting(Row row) {
        return new Counting(row.count("working_days"), row.one(From.class, "counted_from"));
    }

    static Counting presentation(Row row) {
        return new Counting(row.count("years"), row.one(From.class, "counted_from"));
    }
}
