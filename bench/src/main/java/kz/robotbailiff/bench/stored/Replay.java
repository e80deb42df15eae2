package kz.robotbailiff.bench.stored;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import kz.robotbailiff.service.ReplayDecisions;

/// The command `replay`, on any PostgreSQL or on the data folder of a stopped `./robot run`.
public final class Replay {

    private Replay() {}

    public static void main(String[] arguments) {
        DataFolder.hush();
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        int code = run(List.of(arguments), out);
        if (code != 0) {
            System.exit(code);
        }
    }

    static int run(List<String> words, PrintStream out) {
        return words.contains("--help")
                ? ReplayDecisions.run(new String[0], out)
                : new DataFolder(out)
                        .run(words, all -> ReplayDecisions.run(all.toArray(String[]::new), out));
    }
}
