package kz.robotbailiff.sandbox.story;

import java.io.PrintStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import kz.robotbailiff.core.document.Language;
import kz.robotbailiff.core.money.Tenge;
import kz.robotbailiff.service.platform.Sums;

/// Tells the story line by line and remembers each step that came out differently.
final class Teller {

    private final PrintStream out;
    private final Supplier<LocalDate> today;
    private final List<String> differences = new ArrayList<>();
    private int steps;

    Teller(PrintStream out, Supplier<LocalDate> today) {
        this.out = out;
        this.today = today;
    }

    /// Begins a chapter.
    void chapter(String title) {
        out.println();
        out.println(title);
    }

    /// A step that needs no proof beyond having been done.
    void say(String step) {
        line("·", step);
    }

    /// A step with what was seen; if that is not what was expected, the story has failed here.
    void expect(String step, Object expected, Object seen) {
        steps++;
        if (Objects.equals(expected, seen)) {
            line("✓", step + ": " + shown(seen));
        } else {
            differs(step, "expected " + shown(expected) + ", seen " + shown(seen));
        }
    }

    /// A sum as people write it, anything else as it is.
    static String shown(Object value) {
        return value instanceof Tenge sum
                ? Sums.plain(sum, Language.EN) + " ₸"
                : String.valueOf(value);
    }

    /// A step that is right if it is so.
    void holds(String step, boolean so) {
        steps++;
        if (so) {
            line("✓", step);
        } else {
            differs(step, "expected, and not seen");
        }
    }

    /// A step that could not be done at all.
    void broken(String step, Throwable why) {
        steps++;
        differs(step, String.valueOf(why));
    }

    private void differs(String step, String how) {
        differences.add(today.get() + " " + step + ": " + how);
        line("✗", step + ": " + how);
    }

    private void line(String sign, String text) {
        out.println("  " + today.get() + "  " + sign + " " + text);
        out.flush();
    }

    /// How many steps were proven or failed.
    int steps() {
        return steps;
    }

    /// The steps that came out differently.
    List<String> differences() {
        return List.copyOf(differences);
    }
}
