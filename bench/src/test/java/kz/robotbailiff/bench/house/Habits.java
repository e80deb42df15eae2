package kz.robotbailiff.bench.house;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kz.robotbailiff.bench.house.House.Source;

/// The rules of style and of tables that hold for every source file.
final class Habits {

    private static final int COLUMNS = 100;
    private static final int LINES = 300;
    private static final int METHOD_LINES = 40;
    private static final int PARAMETERS = 5;

    private static final String BEFORE_A_TABLE =
            "\\b(?:from|join|into|update|table|references|truncate)\\s+(?:only\\s+)?"
                    + "(?:[\\w.\"]+(?:\\s+(?:as\\s+)?\\w+)?\\s*,\\s*)*";
    private static final Pattern DOCKETS_TABLE =
            Pattern.compile(
                    BEFORE_A_TABLE + "\"?(?:fact|decision|proceeding|act)\"?\\b(?!\\s*\\()");
    private static final Pattern SQL_IN_JAVA =
            Pattern.compile(
                    "\"\\s*(?:select\\s.*\\sfrom|insert\\s+into|delete\\s+from)\\s"
                            + "|\"\\s*update\\s+\\w+\\s+set\\s",
                    Pattern.CASE_INSENSITIVE);

    private Habits() {}

    static List<Habit> all() {
        return Stream.of(ofForm(), ofJava(), ofSql()).flatMap(List::stream).toList();
    }

    private static List<Source> main() {
        return House.sources("main", ".java");
    }

    private static List<Source> java() {
        return Stream.concat(main().stream(), House.sources("test", ".java").stream()).toList();
    }

    private static List<Source> sql() {
        return House.sources("main", ".sql");
    }

    private static List<Habit> ofForm() {
        var text = Stream.concat(java().stream(), sql().stream()).toList();
        return List.of(
                new Habit(
                        "a line has at most 100 columns",
                        text,
                        Habits::longLines,
                        Source.planted("Wide.java", "//" + "x".repeat(COLUMNS))),
                new Habit(
                        "a file has at most 300 lines",
                        text,
                        Habits::longFile,
                        Source.planted("long.sql", "--\n".repeat(LINES + 1))));
    }

    private static List<Habit> ofJava() {
        var longBody = "class Long { void m() {" + "\n".repeat(METHOD_LINES) + "} }";
        var many = "class Many { void m(int a, int b, int c, int d, int e, int f) {} }";
        var stories = main().stream().filter(file -> file.name().equals("package-info.java"));
        return List.of(
                new Habit(
                        "a method has at most 40 lines",
                        java(),
                        source -> JavaText.of(source).longMethods(METHOD_LINES),
                        Source.planted("Long.java", longBody)),
                new Habit(
                        "a method has at most 5 parameters",
                        main(),
                        source -> JavaText.of(source).manyParameters(PARAMETERS),
                        Source.planted("Many.java", many)),
                new Habit(
                        "a public type opens with a full sentence",
                        main(),
                        source -> JavaText.of(source).silentTypes(),
                        Source.planted("Silent.java", "/// no end\npublic class Silent {}")),
                new Habit(
                        "a package tells its story and marks its nulls",
                        stories.toList(),
                        Habits::packageWithoutStory,
                        Source.planted("package-info.java", "package planted;")));
    }

    private static List<Habit> ofSql() {
        return List.of(
                new Habit(
                        "only the docket's statements name its tables",
                        House.sources("service", "main", ".sql"),
                        Habits::docketsTables,
                        Source.planted("peek.sql", "select 1 from payment p, fact f")),
                new Habit(
                        "SQL stands in files of its own",
                        House.sources("service", "main", ".java"),
                        source -> found(SQL_IN_JAVA, source, source.text()),
                        Source.planted("Peek.java", "var sql = \"SELECT id FROM act\";")));
    }

    private static List<String> longLines(Source source) {
        var lines = source.lines();
        var found = new ArrayList<String>();
        var inTextBlock = false;
        for (var i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            var table = source.isIn("test") && line.strip().startsWith("\"");
            if (columns(line) > COLUMNS && !inTextBlock && !table && !cannotBeBroken(line)) {
                found.add(source.path() + ":" + (i + 1));
            }
            inTextBlock ^= line.split("\"\"\"", -1).length % 2 == 0;
        }
        return found;
    }

    private static int columns(String line) {
        return line.codePointCount(0, line.length());
    }

    private static boolean cannotBeBroken(String line) {
        return line.startsWith("import ") || line.contains("https://");
    }

    private static List<String> longFile(Source source) {
        var lines = source.lines().size();
        return lines > LINES ? List.of(source.path() + " has " + lines + " lines") : List.of();
    }

    private static List<String> packageWithoutStory(Source source) {
        var told = source.text().startsWith("///") && source.text().contains("@NullMarked");
        return told ? List.of() : List.of(source.path().toString());
    }

    private static boolean maySpeakOfFacts(Source source) {
        return source.isIn("docket") || source.isIn("db/migration");
    }

    private static List<String> docketsTables(Source source) {
        if (maySpeakOfFacts(source)) {
            return List.of();
        }
        var bare = source.text().replaceAll("--.*", "").toLowerCase(Locale.ROOT);
        return found(DOCKETS_TABLE, source, bare);
    }

    private static List<String> found(Pattern pattern, Source source, String text) {
        var found = new ArrayList<String>();
        var matcher = pattern.matcher(text);
        while (matcher.find()) {
            found.add(source.path() + ": " + matcher.group());
        }
        return found;
    }
}
