package kz.robotbailiff.bench.prove;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import kz.robotbailiff.core.law.LawBook;

/// The published days off, read row by row and asked the slow way.
final class DaysOff {

    private record Row(boolean off, LocalDate knownFrom, LocalDate knownTo) {}

    private final Map<LocalDate, List<Row>> rows = new HashMap<>();

    DaysOff() {
        for (var line : text().lines().skip(1).toList()) {
            // The name may hold commas within quotes; nothing else before the source does.
            var cells = line.replaceFirst(",\"[^\"]*\",", ",,").split(",", -1);
            var to = cells[4].isEmpty() ? LocalDate.MAX : LocalDate.parse(cells[4]);
            var off = !cells[1].equals("MOVED_WORKING_DAY");
            rows.computeIfAbsent(LocalDate.parse(cells[0]), _ -> new ArrayList<>())
                    .add(new Row(off, LocalDate.parse(cells[3]), to));
        }
    }

    /// The day, or the first working day after it, by what was known on another day.
    LocalDate nextWorking(LocalDate day, LocalDate knownOn) {
        var next = day;
        while (isOff(next, knownOn)) {
            next = next.plusDays(1);
        }
        return next;
    }

    /// Whether a day is off, by what was known on another.
    boolean isOff(LocalDate day, LocalDate knownOn) {
        for (var row : rows.getOrDefault(day, List.of())) {
            if (!row.knownFrom.isAfter(knownOn) && !row.knownTo.isBefore(knownOn)) {
                return row.off;
            }
        }
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    private static String text() {
        try (var file = LawBook.class.getResourceAsStream("/law/nonworking-days.csv")) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
