package kz.robotbailiff.core.law;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.function.Function;

/// All editions of the law that this program knows, read once and checked before anything else
/// runs.
public final class LawBook {
    /// The first day of the tables; nothing is answered about days before it.
    public static final LocalDate FIRST_DAY = LocalDate.of(2015, 1, 1);

    private final LawTables tables;
    private final NavigableSet<LocalDate> changes = new TreeSet<>();
    private final LocalDate horizon;

    private LawBook(LawTables tables) {
        this.tables = tables;
        tables.ofValues().forEach(table -> changes.addAll(table.changes()));
        tables.chosen().changes().forEach(changes::add);
        changes.addAll(tables.calendar().changes());
        this.horizon = tables.mci().lastDay(Law.GENERAL);
        new LawBookCheck(tables).run();
    }

    /// Reads the tables that ship with the program; refuses a gap, an overlap, a missing source.
    public static LawBook load() {
        return load(Map.of());
    }

    /// The same with answers to open questions that an installation chose, by the code of the row
    /// in `law/reading.csv`: `no`, or `no from 2026-09-01`.
    public static LawBook load(Map<String, String> readings) {
        return load(LawTables::resource, readings);
    }

    static LawBook load(Function<String, String> textOfFile) {
        return load(textOfFile, Map.of());
    }

    static LawBook load(Function<String, String> textOfFile, Map<String, String> readings) {
        return new LawBook(LawTables.read(textOfFile, new ChosenReadings(readings)));
    }

    /// The tables that ship with the program with one row changed; refuses what the change spoils.
    public LawBook changedBy(LawChange change) {
        Function<String, String> texts =
                name -> {
                    String text = LawTables.resource(name);
                    return name.equals(change.file()) ? change.appliedTo(text) : text;
                };
        return new LawBook(LawTables.read(texts, tables.chosen()));
    }

    /// The law of a day as it was known on that day: what is published later changes nothing that
    /// was decided before.
    public Law on(LocalDate day) {
        return on(day, day);
    }

    /// The law of a day by what was known on another; with the edition 0 when the two differ,
    /// because nothing was ever decided by it.
    public Law on(LocalDate day, LocalDate knownOn) {
        if (day.isBefore(FIRST_DAY)) {
            throw new IllegalArgumentException(
                    "the law is known from " + FIRST_DAY + " on, not for " + day);
        }
        return new Law(tables, day, knownOn, day.equals(knownOn) ? editionOf(day) : 0, horizon);
    }

    /// The last day for which every value is known; after it nothing new is admitted.
    public LocalDate horizon() {
        return horizon;
    }

    /// A timetable by its code, for a proceeding that was opened under it.
    public Timetable timetable(String code) {
        List<Entry<Timetable>> rows = tables.timetable().entries();
        return rows.stream()
                .filter(entry -> entry.key().equals(code) && entry.known().isOpen())
                .max(Comparator.comparing(entry -> entry.valid().from()))
                .orElseThrow(() -> new IllegalArgumentException("no timetable named " + code))
                .value();
    }

    public LawTables tables() {
        return tables;
    }

    /// An edition is named by the day on which it began, as a number: 20260825.
    private int editionOf(LocalDate day) {
        LocalDate began = changes.floor(day);
        return Integer.parseInt(
                (began == null ? FIRST_DAY : began).format(DateTimeFormatter.BASIC_ISO_DATE));
    }
}
