package kz.robotbailiff.core.law;

import java.time.LocalDate;

/// Days from one to another, both included; an open end is [#OPEN].
public record Span(LocalDate from, LocalDate to) {
    public static final LocalDate OPEN = LocalDate.of(9999, 12, 31);

    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    boolean overlaps(Span other) {
        return !from.isAfter(other.to) && !other.from.isAfter(to);
    }

    boolean isOpen() {
        return to.equals(OPEN);
    }
}
