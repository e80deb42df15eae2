package kz.robotbailiff.core.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;

/// The non-working days as they were announced, moved and withdrawn, and the calendar that was
/// known on any day.
public final class CalendarTable {
    private final LocalDate first;
    private final LocalDate last;
    private final List<SpecialDay> days;
    private final NavigableMap<LocalDate, WorkingCalendar> byKnownFrom = new TreeMap<>();

    /// A day that differs from the plain five-day week, and since when that is known.
    public record SpecialDay(
            Row row, LocalDate day, Kind kind, String name, Span known, Mark mark, String source) {}

    /// Why a day differs from the plain week.
    public enum Kind {
        HOLIDAY,
        MOVED_DAY_OFF,
        MOVED_WORKING_DAY
    }

    private CalendarTable(List<SpecialDay> days) {
        this.days = List.copyOf(days);
        this.first = years(days).getFirst();
        this.last = years(days).getLast().plusYears(1).minusDays(1);
        for (SpecialDay day : days) {
            know(day.known().from());
            if (!day.known().isOpen()) {
                know(day.known().to().plusDays(1));
            }
        }
    }

    static CalendarTable read(String file, String text) {
        List<SpecialDay> days = new ArrayList<>();
        for (Row row : Csv.read(file, text)) {
            days.add(
                    new SpecialDay(
                            row,
                            row.day("date"),
                            row.one(Kind.class, "kind"),
                            row.text("name"),
                            row.span("known_from", "known_to"),
                            row.one(Mark.class, "mark"),
                            row.text("source")));
        }
        if (days.isEmpty()) {
            throw new LawTableError(file, "the table has no rows", "give every day off a row");
        }
        refuseRepeats(days);
        refuseMissingYears(file, days);
        return new CalendarTable(days);
    }

    public List<SpecialDay> days() {
        return days;
    }

    WorkingCalendar knownOn(LocalDate day) {
        Map.Entry<LocalDate, WorkingCalendar> known = byKnownFrom.floorEntry(day);
        return known == null ? byKnownFrom.firstEntry().getValue() : known.getValue();
    }

    Set<LocalDate> changes() {
        return byKnownFrom.keySet();
    }

    private void know(LocalDate moment) {
        byKnownFrom.computeIfAbsent(moment, this::calendarKnownOn);
    }

    private WorkingCalendar calendarKnownOn(LocalDate moment) {
        Map<LocalDate, Boolean> exceptions = new HashMap<>();
        for (SpecialDay day : days) {
            if (day.known().contains(moment)) {
                exceptions.put(day.day(), day.kind() == Kind.MOVED_WORKING_DAY);
            }
        }
        return new WorkingCalendar(first, last, exceptions);
    }

    private static void refuseRepeats(List<SpecialDay> days) {
        Map<LocalDate, SpecialDay> seen = new HashMap<>();
        for (SpecialDay day : days) {
            SpecialDay earlier = seen.put(day.day(), day);
            if (earlier != null && earlier.known().overlaps(day.known())) {
                throw day.row()
                        .error(
                                day.day() + " overlaps line " + earlier.row().line(),
                                "keep one row, or close the other with known_to");
            }
        }
    }

    private static void refuseMissingYears(String file, List<SpecialDay> days) {
        Set<LocalDate> present = new HashSet<>(years(days));
        LocalDate end = years(days).getLast();
        for (LocalDate year = years(days).getFirst(); year.isBefore(end); year = next(year)) {
            if (!present.contains(year)) {
                throw new LawTableError(
                        file, "there is a gap: no day off in " + year.getYear(), "add the year");
            }
        }
    }

    private static LocalDate next(LocalDate year) {
        return year.plusYears(1);
    }

    private static List<LocalDate> years(List<SpecialDay> days) {
        return days.stream().map(day -> day.day().withDayOfYear(1)).distinct().sorted().toList();
    }
}
