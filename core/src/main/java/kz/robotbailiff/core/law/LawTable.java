package kz.robotbailiff.core.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/// A table of dated values with two times: valid on, and known on.
///
/// Nothing is overwritten: when the law changes, the row that was held until then is closed and new
/// rows are added, so the table can say what anyone knew on any day. At every moment of knowledge a
/// key has exactly one value for each day from its first to its last; else the table is refused.
public final class LawTable<V> {
    private final String file;
    private final List<Entry<V>> entries;

    private LawTable(String file, List<Entry<V>> entries) {
        this.file = file;
        this.entries = List.copyOf(entries);
    }

    static <V> LawTable<V> read(
            String file, String text, Function<Row, String> key, Function<Row, V> value) {
        List<Entry<V>> entries = new ArrayList<>();
        for (Row row : Csv.read(file, text)) {
            entries.add(
                    new Entry<>(
                            row,
                            key.apply(row),
                            value.apply(row),
                            row.span("valid_from", "valid_to"),
                            row.span("known_from", "known_to"),
                            row.one(Mark.class, "mark"),
                            row.text("source")));
        }
        if (entries.isEmpty()) {
            throw new LawTableError(file, "the table has no rows", "give every value a row");
        }
        LawTable<V> table = new LawTable<>(file, entries);
        table.byKey().values().forEach(table::refuseOverlapsAndGaps);
        return table;
    }

    public String file() {
        return file;
    }

    public List<Entry<V>> entries() {
        return entries;
    }

    /// The rows in force on a day, by what was known on another.
    public List<Entry<V>> on(LocalDate day, LocalDate knownOn) {
        return entries.stream()
                .filter(entry -> entry.valid().contains(day) && entry.known().contains(knownOn))
                .toList();
    }

    Optional<Entry<V>> on(String key, LocalDate day, LocalDate knownOn) {
        return on(day, knownOn).stream().filter(entry -> entry.key().equals(key)).findFirst();
    }

    /// The last day for which the rows of a key, as known now, have a value.
    LocalDate lastDay(String key) {
        return entries.stream()
                .filter(entry -> entry.key().equals(key) && entry.known().isOpen())
                .map(entry -> entry.valid().to())
                .max(Comparator.naturalOrder())
                .orElseThrow(() -> new LawTableError(file, "no row for " + key, "add one"));
    }

    /// Every day on which what this table answers about "today" may change.
    NavigableSet<LocalDate> changes() {
        NavigableSet<LocalDate> changes = new TreeSet<>();
        for (Entry<V> entry : entries) {
            for (Span span : List.of(entry.valid(), entry.known())) {
                changes.add(span.from());
                if (!span.isOpen()) {
                    changes.add(span.to().plusDays(1));
                }
            }
        }
        return changes;
    }

    private Map<String, List<Entry<V>>> byKey() {
        Map<String, List<Entry<V>>> groups = new TreeMap<>();
        for (Entry<V> entry : entries) {
            groups.computeIfAbsent(entry.key(), _ -> new ArrayList<>()).add(entry);
        }
        return groups;
    }

    private void refuseOverlapsAndGaps(List<Entry<V>> group) {
        NavigableSet<LocalDate> moments = new TreeSet<>();
        group.forEach(entry -> moments.add(entry.known().from()));
        for (LocalDate moment : moments) {
            List<Entry<V>> held = new ArrayList<>(group);
            held.removeIf(entry -> !entry.known().contains(moment));
            held.sort(Comparator.comparing(entry -> entry.valid().from()));
            for (int i = 1; i < held.size(); i++) {
                refuse(held.get(i - 1), held.get(i), moment);
            }
        }
    }

    private void refuse(Entry<V> earlier, Entry<V> later, LocalDate knownOn) {
        String with = " line " + earlier.row().line() + " by what was known on " + knownOn;
        if (earlier.valid().overlaps(later.valid())) {
            throw later.row()
                    .error(
                            "the row overlaps" + with,
                            "end the earlier row, or close what is no longer held with known_to");
        }
        if (!earlier.valid().to().plusDays(1).equals(later.valid().from())) {
            throw later.row()
                    .error(
                            "there is a gap after" + with,
                            "give " + later.key() + " a value for every day in between");
        }
    }
}
