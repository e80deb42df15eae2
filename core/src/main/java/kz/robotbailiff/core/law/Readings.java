package kz.robotbailiff.core.law;

import java.util.List;
import java.util.Map;

/// What the law leaves open, settled by a named setting: each has its reading and its reason in
/// `law/reading.csv`, and is dated like every other value.
public record Readings(Map<String, String> values) {
    private static final String CEILING_INCLUDED = "ceiling.included";
    private static final String LAST_DAY_MOVES = "last-day.moves-to-working-day";
    private static final String PRESENTATION_MOVES = "presentation.moves-to-working-day";
    private static final String ELAPSED_COUNTS = "interruption.elapsed-part-counts";
    private static final List<String> FLAGS =
            List.of(CEILING_INCLUDED, LAST_DAY_MOVES, PRESENTATION_MOVES, ELAPSED_COUNTS);

    public Readings {
        values = Map.copyOf(values);
    }

    /// Whether a demand of exactly the ceiling is still taken ("up to" includes it).
    public boolean ceilingIncluded() {
        return flag(CEILING_INCLUDED);
    }

    /// Whether the debtor's last day waits for a working day.
    public boolean lastDayMovesToWorkingDay() {
        return flag(LAST_DAY_MOVES);
    }

    /// Whether the last day of a presentation term waits for a working day.
    public boolean presentationMovesToWorkingDay() {
        return flag(PRESENTATION_MOVES);
    }

    /// Whether the part of a presentation term that ran before an interruption counts afterwards.
    public boolean elapsedPartCounts() {
        return flag(ELAPSED_COUNTS);
    }

    /// Refuses a book in which a reading that this program branches on is missing or unclear.
    void requireFlags() {
        for (String code : FLAGS) {
            flag(code);
        }
    }

    public boolean flag(String code) {
        String value = text(code);
        if (!value.equals("yes") && !value.equals("no")) {
            throw new IllegalStateException(code + " is not a yes or no: " + value);
        }
        return value.equals("yes");
    }

    public String text(String code) {
        String value = values.get(code);
        if (value == null) {
            throw new IllegalStateException("no reading is in force for: " + code);
        }
        return value;
    }
}
