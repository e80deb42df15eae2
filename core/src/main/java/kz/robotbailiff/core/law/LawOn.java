package kz.robotbailiff.core.law;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// The command `law on DAY [--json]`: every value in force on a day with its source, and the days
/// of a proceeding opened then.
public final class LawOn {
    private static final String USAGE =
            """
            law on DAY [--known DAY] [--json]
              every value of the law in force on DAY (as 2026-08-25) with its source, and the days
              on which a proceeding opened then owes its measures, ends and is transferred
              --known DAY   by what was known on another day
              --json        the same for machines
            """;

    private LawOn() {}

    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        int code = run(List.of(arguments), out, err);
        if (code != 0) {
            System.exit(code);
        }
    }

    static int run(List<String> arguments, PrintStream out, PrintStream err) {
        try {
            List<String> words = new ArrayList<>(arguments);
            if (!words.isEmpty() && words.getFirst().equals("on")) {
                words.removeFirst();
            }
            boolean json = words.remove("--json");
            LocalDate known = option(words, "--known");
            if (words.size() != 1 || words.getFirst().startsWith("-")) {
                err.print(USAGE);
                return 2;
            }
            LocalDate day = LocalDate.parse(words.getFirst());
            LawSheet sheet = new LawSheet(LawBook.load(), day, known == null ? day : known);
            out.print(json ? sheet.json() : sheet.text());
            return 0;
        } catch (DateTimeException notADay) {
            err.println("Not a day of the calendar (as 2026-08-25): " + notADay.getMessage());
            return 2;
        } catch (IllegalArgumentException refused) {
            err.println(refused.getMessage());
            return 1;
        }
    }

    private static @org.jspecify.annotations.Nullable LocalDate option(
            List<String> words, String name) {
        int at = words.indexOf(name);
        if (at < 0 || at + 1 >= words.size()) {
            return null;
        }
        words.remove(at);
        return LocalDate.parse(words.remove(at));
    }
}
