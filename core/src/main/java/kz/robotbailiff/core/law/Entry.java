package kz.robotbailiff.core.law;

/// A row of a law table: a value, the days on which it is valid, the days on which it was known to
/// be so, and where that is written.
public record Entry<V>(
        Row row, String key, V value, Span valid, Span known, Mark mark, String source) {}
