package kz.robotbailiff.core.law;

import java.util.Map;

/// What the law leaves open, settled by a named setting: each has its reading and its reason in
/// `law/reading.csv`, and is dated like every other value.
public record Readings(Map<String, String> values) {
    public Readings {
        values = Map.copyOf(values);
    }

    /// Whether a demand of exactly the ceiling is still taken ("up to" includes it).
    public boolean ceilingIncluded() {
        return flag("ceiling.included");
    }

    /// Whether the debtor's last day waits for a working day.
    public boolean lastDayMovesToWorkingDay() {
        return flag("last-day.moves-to-working-day");
    }

    /// Whether the last day of a presentation term waits for a working day.
    public boolean presentationMovesToWorkingDay() {
        return flag("presentation.moves-to-working-day");
    }

    /// Whether the part of a presentation term that ran before an interruption counts afterwards.
    public boolean elapsedPartCounts() {
        return flag("interruption.elapsed-part-counts");
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
