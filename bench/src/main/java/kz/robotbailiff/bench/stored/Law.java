package kz.robotbailiff.bench.stored;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import kz.robotbailiff.core.law.LawOn;
import kz.robotbailiff.service.LawEffect;

/// The command `law`: what is in force on a day, and what a change would touch, in any PostgreSQL
/// or in the data folder of a stopped `./robot run`.
public final class Law {

    private Law() {}

    public static void main(String[] arguments) {
        if (arguments.length == 0 || !arguments[0].equals("effect")) {
            LawOn.main(arguments);
            return;
        }
        DataFolder.hush();
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        int code = effect(List.of(arguments).subList(1, arguments.length), out);
        if (code != 0) {
            System.exit(code);
        }
    }

    static int effect(List<String> words, PrintStream out) {
        return words.isEmpty() || words.getFirst().startsWith("-")
                ? LawEffect.run(new String[0], out)
                : new DataFolder(out)
                        .run(words, all -> LawEffect.run(all.toArray(String[]::new), out));
    }
}
