package kz.robotbailiff.bench.speed;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// What is measured, and where the figures go.
///
/// @param cases documents in a full phase
/// @param phases those that are timed; the others are only gone through
/// @param chapters what is measured beside the phases
/// @param entrants those who are measured beside ours
/// @param others how many other files are in the store, run by run of the growth
/// @param files files of the simulated year
/// @param output where the figures are written
record BenchOptions(
        int cases,
        Set<Phase> phases,
        Set<Chapter> chapters,
        Set<Entrant> entrants,
        List<Integer> others,
        int files,
        Output output) {

    /// @param json every figure
    /// @param chart the drawing of the phases
    /// @param docs the folder whose `performance.md` is brought up to date
    record Output(Optional<Path> json, Optional<Path> chart, Optional<Path> docs) {}

    static final String USAGE =
            """
            bench [--cases N] [--only PART,…] [--against WHO,…] [--growth N,…] [--files N]
                  [--json FILE] [--chart FILE] [--docs FOLDER]
              measures the robot beside what the database can do at best and what a team would
              otherwise use, on one throw-away PostgreSQL, in one run
              --cases N        documents in each phase (45000); the slow contenders take 10000
              --only PART,…    open measures settle expire http; latency burst signing life banks
                               costs profile; growth year (all but the last two; with fewer cases the
                               phases alone)
              --against WHO,…  limit rows flowable scheduler (all)
              --growth N,…     other files in the store, run by run (0,1000000)
              --files N        files of the simulated year (1000000)
              --json FILE      the figures
              --chart FILE     the drawing of the phases, as SVG
              --docs FOLDER    bring performance.md and its drawings there up to date
            """;

    static final int CASES = 45_000;
    private static final int LEAST = 100;

    /// Reads the command line.
    ///
    /// @throws IllegalArgumentException when it makes no sense
    static BenchOptions read(List<String> words) {
        var draft = new Draft();
        for (int i = 0; i < words.size(); i += 2) {
            if (i + 1 == words.size()) {
                throw new IllegalArgumentException(words.get(i) + " wants a value.");
            }
            draft.take(words.get(i), words.get(i + 1));
        }
        if (draft.cases < LEAST || draft.files < LEAST) {
            throw new IllegalArgumentException("--cases wants at least " + LEAST + ".");
        }
        return draft.options();
    }

    /// What has been read so far.
    private static final class Draft {

        private int cases = CASES;
        private int files = 1_000_000;
        private List<String> parts = List.of();
        private Set<Entrant> entrants = EnumSet.allOf(Entrant.class);
        private List<Integer> others = List.of(0, 1_000_000);
        private Optional<Path> json = Optional.empty();
        private Optional<Path> chart = Optional.empty();
        private Optional<Path> docs = Optional.empty();

        void take(String option, String value) {
            switch (option) {
                case "--cases" -> cases = Integer.parseInt(value);
                case "--files" -> files = Integer.parseInt(value);
                case "--only" -> parts = list(value);
                case "--against" -> entrants = some(Entrant.class, list(value));
                case "--growth" -> others = list(value).stream().map(Integer::valueOf).toList();
                case "--json" -> json = Optional.of(Path.of(value));
                case "--chart" -> chart = Optional.of(Path.of(value));
                case "--docs" -> docs = Optional.of(Path.of(value));
                default -> throw new IllegalArgumentException("No option " + option);
            }
        }

        BenchOptions options() {
            var named = Stream.of(Chapter.values()).map(Enum::name).toList();
            var phases = parts.stream().filter(part -> !named.contains(part)).toList();
            var chapters = parts.stream().filter(named::contains).toList();
            return new BenchOptions(
                    cases,
                    parts.isEmpty() ? EnumSet.allOf(Phase.class) : some(Phase.class, phases),
                    parts.isEmpty() ? usual() : some(Chapter.class, chapters),
                    entrants,
                    others,
                    files,
                    new Output(json, chart, docs));
        }

        private Set<Chapter> usual() {
            return cases < CASES ? EnumSet.noneOf(Chapter.class) : Chapter.usual();
        }

        private static List<String> list(String words) {
            return Stream.of(words.split(",", -1))
                    .map(word -> word.strip().toUpperCase(Locale.ROOT))
                    .toList();
        }

        private static <E extends Enum<E>> Set<E> some(Class<E> type, List<String> names) {
            var named = names.stream().map(name -> Enum.valueOf(type, name)).toList();
            return named.isEmpty() ? EnumSet.noneOf(type) : EnumSet.copyOf(named);
        }
    }

    boolean plays(Phase phase) {
        return phases.contains(phase);
    }

    boolean plays(Entrant entrant) {
        return entrants.contains(entrant);
    }

    boolean plays(Chapter chapter) {
        return chapters.contains(chapter);
    }

    /// So many of a full run, and as many in proportion of a small one.
    int share(int full) {
        return (int) Math.max(20, (long) full * Math.min(cases, CASES) / CASES);
    }
}
