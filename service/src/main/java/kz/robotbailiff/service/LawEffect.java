package kz.robotbailiff.service;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kz.robotbailiff.core.law.LawChange;
import kz.robotbailiff.service.docket.Effect;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// The command `law effect FILE`: the stored decisions that a back-dated or future change of one
/// row of the law would touch, and by how much.
public final class LawEffect {

    private static final String USAGE =
            """
            law effect FILE --database URL --user U --password P [--json] [--from D] [--to D]
              the stored decisions that a back-dated or future change of the law would touch, and
              by how much: what came out and what would, days moved, fee spared, totals by region;
              writes nothing
              FILE             one row as CSV with a header, or one JSON object: `table` (as mci for
                               law/mci.csv) and the columns of that table; known_from is not asked
              --json           everything for machines
            """
                    + Stored.OPTIONS;

    private LawEffect() {}

    /// Does what the words say, and returns the exit code.
    public static int run(String[] arguments, PrintStream out) {
        var words = new ArrayList<>(List.of(arguments));
        boolean json = words.remove("--json");
        if (words.isEmpty() || words.getFirst().startsWith("-")) {
            out.print(USAGE);
            return 2;
        }
        var file = words.removeFirst();
        try {
            tell(file, Stored.of(words.toArray(String[]::new)), json, out);
            return 0;
        } catch (NoSuchFileException missing) {
            out.println("Cannot read " + file + ": there is no such file.");
        } catch (IOException unreadable) {
            out.println("Cannot read " + file + ": " + unreadable.getMessage());
        } catch (JacksonException notJson) {
            out.println(file + " is no JSON object of texts: " + notJson.getOriginalMessage());
        } catch (DateTimeException notADay) {
            out.println("Not a day of the calendar (as 2026-08-25): " + notADay.getMessage());
        } catch (IllegalArgumentException refused) {
            out.println(refused.getMessage());
        }
        return 2;
    }

    private static void tell(String file, Stored stored, boolean json, PrintStream out)
            throws IOException {
        var change = change(file);
        var held = stored.book();
        var changed = held.changedBy(change);
        var sheet = json ? EffectSheet.json(change, out) : EffectSheet.text(change, out);
        var looked =
                stored.read(db ->
                        new Effect(db, held, changed).run(stored.from(), stored.to(), sheet::add));
        sheet.close(looked);
    }

    private static LawChange change(String file) throws IOException {
        var text = Files.readString(Path.of(file));
        return text.stripLeading().startsWith("{")
                ? LawChange.of(
                        file,
                        JsonMapper.shared()
                                .readValue(text, new TypeReference<Map<String, String>>() {}))
                : LawChange.ofCsv(file, text);
    }
}
