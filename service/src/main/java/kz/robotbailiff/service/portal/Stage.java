package kz.robotbailiff.service.portal;

import java.util.List;
import java.util.Locale;

/// What a case is to the person who looks at it; each has its heading, tag and main button.
public enum Stage {
    /// In hand: pay, or say that something is wrong.
    OPEN,
    /// Paid in full, and a partner has still to confirm that its measure ended.
    PAID_LIFTING,
    /// Paid in full, and every end is confirmed.
    PAID_FREE,
    /// The decision behind it was cancelled.
    CANCELLED,
    /// The person was freed from the penalty.
    RELEASED,
    /// Sent to a private bailiff who has not taken it yet.
    TRANSFERRED,
    /// In the hands of a private bailiff.
    TAKEN_OVER;

    static Stage of(CaseFile file, List<Measure> measures) {
        return switch (file.state()) {
            case "open" -> OPEN;
            case "transferred" -> TRANSFERRED;
            case "taken_over" -> TAKEN_OVER;
            default -> ended(file, measures);
        };
    }

    private static Stage ended(CaseFile file, List<Measure> measures) {
        if (file.endedBy("cancelled")) {
            return CANCELLED;
        }
        if (file.endedBy("released")) {
            return RELEASED;
        }
        boolean free = measures.stream().noneMatch(measure -> measure.standing().burdens());
        return free ? PAID_FREE : PAID_LIFTING;
    }

    /// The name under which its words stand in the bundle.
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The tag above the heading; two stages may share one.
    public String tag() {
        return switch (this) {
            case PAID_LIFTING, PAID_FREE -> "closed";
            case TAKEN_OVER -> "transferred";
            default -> key();
        };
    }

    /// Whether it is over for this system: nothing more is owed here.
    public boolean isOver() {
        return this != OPEN && this != TRANSFERRED && this != TAKEN_OVER;
    }

    /// Whether it ended because it was paid.
    public boolean isPaid() {
        return this == PAID_LIFTING || this == PAID_FREE;
    }
}
