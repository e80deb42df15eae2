package kz.robotbailiff.core.law;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.OptionalInt;

/// One line of a table file, read cell by cell; every wrong cell is an error that names the line.
public record Row(String file, int line, Map<String, String> cells) {
    private static final LocalDate EARLIEST = LocalDate.of(1991, 12, 16);
    private static final LocalDate LATEST = LocalDate.of(2100, 12, 31);
    private static final int LARGEST = 1_000_000;

    public String text(String column) {
        String text = optional(column);
        if (text.isEmpty()) {
            throw error(column + " is empty", "fill it in; every row needs one");
        }
        return text;
    }

    String optional(String column) {
        String text = cells.get(column);
        if (text == null) {
            throw error("there is no column " + column, "add it to the header");
        }
        return text;
    }

    int count(String column) {
        return optionalCount(column).orElseThrow(() -> error(column + " is empty", "give a count"));
    }

    OptionalInt optionalCount(String column) {
        String text = optional(column);
        if (text.isEmpty()) {
            return OptionalInt.empty();
        }
        try {
            int count = Integer.parseInt(text);
            if (count >= 0 && count <= LARGEST) {
                return OptionalInt.of(count);
            }
        } catch (NumberFormatException notANumber) {
            // falls through: the row is refused below with what to do
        }
        throw error(column + " is " + text, "give a whole number from 0 to " + LARGEST);
    }

    boolean flag(String column) {
        return switch (text(column)) {
            case "yes" -> true;
            case "no" -> false;
            default -> throw error(column + " is " + text(column), "say yes or no");
        };
    }

    LocalDate day(String column) {
        return dayOf(column, text(column));
    }

    private LocalDate dayOf(String column, String text) {
        try {
            LocalDate day = LocalDate.parse(text);
            if (!day.isBefore(EARLIEST) && !day.isAfter(LATEST)) {
                return day;
            }
        } catch (DateTimeParseException notADay) {
            // falls through: the row is refused below with what to do
        }
        throw error(
                column + " is " + text,
                "give a day of the calendar as 2026-08-25, from " + EARLIEST + " to " + LATEST);
    }

    Span span(String from, String to) {
        LocalDate first = day(from);
        String end = optional(to);
        LocalDate last = end.isEmpty() ? Span.OPEN : dayOf(to, end);
        if (last.isBefore(first)) {
            throw error(to + " lies before " + from, "put the earlier day first");
        }
        return new Span(first, last);
    }

    <E extends Enum<E>> E one(Class<E> type, String column) {
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(text(column))) {
                return constant;
            }
        }
        throw error(
                column + " is " + text(column),
                "use one of " + java.util.Arrays.toString(type.getEnumConstants()));
    }

    LawTableError error(String fault, String remedy) {
        return new LawTableError(file + " line " + line, fault, remedy);
    }
}
