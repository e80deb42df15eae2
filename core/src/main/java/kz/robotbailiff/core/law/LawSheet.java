package kz.robotbailiff.core.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

/// Everything in force on one day, as a table for people and as JSON for machines.
final class LawSheet {
    private static final Set<String> TIMES =
            Set.of("valid_from", "valid_to", "known_from", "known_to", "mark", "source");

    /// Columns whose values speak for themselves.
    private static final Set<String> UNNAMED =
            Set.of("code", "value", "reason", "unit", "count", "purpose", "basis", "kind");

    private final LawBook book;
    private final Law law;
    private final LocalDate knownOn;

    LawSheet(LawBook book, LocalDate day, LocalDate knownOn) {
        this.book = book;
        this.law = book.on(day, knownOn);
        this.knownOn = knownOn;
    }

    String text() {
        StringBuilder text = new StringBuilder();
        line(
                text,
                "The law on %s, edition %d, known until %s"
                        .formatted(law.day(), law.edition(), book.horizon()));
        if (!knownOn.equals(law.day())) {
            line(text, "by what was known on " + knownOn);
        }
        summary().forEach((name, value) -> line(text, "  %-28s %s".formatted(name, value)));
        for (Opened opened : proceedings()) {
            line(text, "");
            line(
                    text,
                    "A proceeding opened on %s %s (timetable %s)"
                            .formatted(law.day(), opened.where(), opened.timetable().code()));
            opened.days().forEach((name, day) -> line(text, "  %-28s %s".formatted(name, day)));
        }
        for (LawTable<?> table : book.tables().ofValues()) {
            line(text, "");
            line(text, table.file());
            table.on(law.day(), knownOn).forEach(entry -> line(text, line(entry)));
        }
        line(text, "");
        line(text, "law/nonworking-days.csv (from this day on, for two months)");
        specialDays().forEach(day -> line(text, line(day)));
        return text.toString();
    }

    String json() {
        Map<String, Object> sheet = new LinkedHashMap<>();
        sheet.put("day", law.day());
        sheet.put("knownOn", knownOn);
        sheet.put("edition", law.edition());
        sheet.put("horizon", book.horizon());
        sheet.put("summary", summary());
        sheet.put("proceedings", proceedings().stream().map(LawSheet::json).toList());
        Map<String, Object> tables = new LinkedHashMap<>();
        for (LawTable<?> table : book.tables().ofValues()) {
            tables.put(
                    table.file(),
                    table.on(law.day(), knownOn).stream().map(LawSheet::cells).toList());
        }
        List<CalendarTable.SpecialDay> special = specialDays();
        tables.put("law/nonworking-days.csv", special.stream().map(d -> d.row().cells()).toList());
        sheet.put("tables", tables);
        return Json.of(sheet) + "\n";
    }

    /// A proceeding that is opened on the day of the sheet in some place.
    private record Opened(String where, Timetable timetable, Map<String, LocalDate> days) {}

    private Map<String, Object> summary() {
        Map<String, Object> summary = new LinkedHashMap<>();
        if (law.isKnown()) {
            summary.put("mci", law.mci());
            summary.put("ceiling", law.ceiling());
            summary.put("ceilingMci", law.ceilingMci());
            summary.put("feeAtCeiling", law.fee(law.ceiling()));
        } else {
            summary.put("admission", "none: the law of this day is not known");
        }
        boolean inCalendar = law.calendar().knows(law.day());
        summary.put("workingDay", inCalendar ? yesNo(law.calendar().isWorking(law.day())) : "–");
        return summary;
    }

    private List<Opened> proceedings() {
        List<Opened> opened = new ArrayList<>();
        for (Entry<Territory> place : book.tables().territory().on(law.day(), knownOn)) {
            Timetable timetable = book.timetable(place.value().timetable());
            String prefix = place.value().prefix();
            String where = prefix.isEmpty() ? "anywhere" : "where KATO begins with " + prefix;
            opened.add(new Opened(where, timetable, days(timetable)));
        }
        return opened;
    }

    private Map<String, LocalDate> days(Timetable timetable) {
        LocalDate opened = law.day();
        Map<String, LocalDate> days = new LinkedHashMap<>();
        if (timetable.registerOnOpening()) {
            days.put("register of debtors", opened);
        }
        put(days, "seizure", timetable.seizureAfter(), timetable);
        put(days, "prohibition", timetable.prohibitionAfter(), timetable);
        put(days, "collection order", timetable.collectionAfter(), timetable);
        LocalDate plainLast = opened.plusDays(timetable.termDays());
        if (law.calendar().knows(plainLast.plusDays(31))) {
            days.put("last day", timetable.lastDay(opened, law.calendar(), law.readings()));
            days.put("transfer", timetable.transferOn(opened, law.calendar(), law.readings()));
        }
        return days;
    }

    private void put(Map<String, LocalDate> days, String name, OptionalInt after, Timetable table) {
        after.ifPresent(count -> days.put(name, table.dueOn(law.day(), count)));
    }

    private static Map<String, Object> json(Opened opened) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("where", opened.where());
        json.put("timetable", opened.timetable().code());
        json.put("termDays", opened.timetable().termDays());
        json.put("optOutAllowed", opened.timetable().optOutAllowed() ? "yes" : "no");
        json.put("days", opened.days());
        return json;
    }

    private static String line(Entry<?> entry) {
        List<String> values = new ArrayList<>();
        cells(entry)
                .forEach((name, value) -> {
                    if (!TIMES.contains(name) && !value.isEmpty()) {
                        values.add(UNNAMED.contains(name) ? value : name + " " + value);
                    }
                });
        String until = entry.valid().isOpen() ? "" : " to " + entry.valid().to();
        return "  %s | from %s%s | %s | %s"
                .formatted(
                        String.join(", ", values),
                        entry.valid().from(),
                        until,
                        entry.mark(),
                        entry.source());
    }

    private List<CalendarTable.SpecialDay> specialDays() {
        LocalDate end = law.day().plusMonths(2);
        return book.tables().calendar().days().stream()
                .filter(special -> special.known().contains(knownOn))
                .filter(special -> new Span(law.day(), end).contains(special.day()))
                .toList();
    }

    private static String line(CalendarTable.SpecialDay day) {
        return "  %s, %s, %s | %s | %s"
                .formatted(day.day(), day.kind(), day.name(), day.mark(), day.source());
    }

    private static Map<String, String> cells(Entry<?> entry) {
        return entry.row().cells();
    }

    private static String yesNo(boolean yes) {
        return yes ? "yes" : "no";
    }

    private static void line(StringBuilder text, String line) {
        text.append(line).append('\n');
    }
}
