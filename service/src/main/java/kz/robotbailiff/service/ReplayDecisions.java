package kz.robotbailiff.service;

import java.io.PrintStream;
import java.time.DateTimeException;
import kz.robotbailiff.service.docket.Replay;

/// The command `replay`: decides every stored decision of a period again and tells the first that
/// comes out differently.
public final class ReplayDecisions {

    private static final String USAGE =
            """
            replay --database URL --user U --password P [--from D] [--to D]
              decides every decision of the docket again, from the same facts under the law of the
              same day, and compares outcome, edition and grounds; writes nothing
            """
                    + Stored.OPTIONS;

    private ReplayDecisions() {}

    /// Does what the words say, and returns the exit code.
    public static int run(String[] arguments, PrintStream out) {
        try {
            var stored = Stored.of(arguments);
            var book = stored.book();
            return tell(
                    stored.read(db ->
                            new Replay(db, book, stored.regions()).run(stored.from(), stored.to())),
                    out);
        } catch (DateTimeException notADay) {
            out.println("Not a day of the calendar (as 2026-08-25): " + notADay.getMessage());
            return 2;
        } catch (IllegalArgumentException refused) {
            out.println(refused.getMessage());
            out.print(USAGE);
            return 2;
        }
    }

    /// @return the exit code: 0 where nothing differs
    private static int tell(Replay.Report report, PrintStream out) {
        out.printf(
                "%d files, %d decisions decided again, %d files differ%n",
                report.files(), report.decisions(), report.differing());
        var first = report.first();
        if (first == null) {
            return 0;
        }
        out.printf(
                "First: file %d, decision %d of %s%n  was %s%n  now %s%n",
                first.file(), first.decision(), first.lawDay(), first.was(), first.now());
        return 1;
    }
}
