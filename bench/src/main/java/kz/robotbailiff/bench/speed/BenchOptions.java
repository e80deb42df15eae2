package kz.robotbailiff.bench.speed;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// What is measured, and where the figures go.
///
/// @param cases documents in a full phase
/// @param phases those that are timed; the others are only gone through
/// @param entrants those who are measured beside ours
/// @param json where the figures are written
/// @param chart where the drawing is written
record BenchOptions(
        int cases,
        Set<Phase> phases,
        Set<Entrant> entrants,
        Optional<Path> json,
        Optional<Path> chart) {

    static final String USAGE =
            """
            bench [--cases N] [--only PHASE,…] [--against WHO,…] [--json FILE] [--chart FILE]
              measures the robot beside what the database can do at best and what a team would
              otherwise use, on one throw-away PostgreSQL, in one run
              --cases N        documents in each phase (45000); the slow contenders take 10000
              --only PHASE,…   open measures settle expire http (all)
              --against WHO,…  limit rows flowable scheduler (all)
              --json FILE      the figures
              --chart FILE     the drawing, as SVG
            """;

    private static final int CASES = 45_000;
    private static final int LEAST = 100;

    /// Reads the command line.
    ///
    /// @throws IllegalArgumentException when it makes no sense
    static BenchOptions read(List<String> words) {
        int cases = CASES;
        Set<Phase> phases = EnumSet.allOf(Phase.class);
        Set<Entrant> entrants = EnumSet.allOf(Entrant.class);
        Optional<Path> json = Optional.empty();
        Optional<Path> chart = Optional.empty();
        for (int i = 0; i < words.size(); i += 2) {
            if (i + 1 == words.size()) {
                throw new IllegalArgumentException(words.get(i) + " wants a value.");
            }
            var value = words.get(i + 1);
            switch (words.get(i)) {
                case "--cases" -> cases = Integer.parseInt(value);
                case "--only" -> phases = some(Phase.class, value);
                case "--against" -> entrants = some(Entrant.class, value);
                case "--json" -> json = Optional.of(Path.of(value));
                case "--chart" -> chart = Optional.of(Path.of(value));
                default -> throw new IllegalArgumentException("No option " + words.get(i));
            }
        }
        if (cases < LEAST) {
            throw new IllegalArgumentException("--cases wants at least " + LEAST + ".");
        }
        return new BenchOptions(cases, phases, entrants, json, chart);
    }

    private static <E extends Enum<E>> Set<E> some(Class<E> type, String list) {
        var named = new ArrayList<E>();
        for (var word : list.split(",", -1)) {
            named.add(Enum.valueOf(type, word.strip().toUpperCase(Locale.ROOT)));
        }
        return EnumSet.copyOf(named);
    }

    boolean plays(Phase phase) {
        return phases.contains(phase);
    }

    boolean plays(Entrant entrant) {
        return entrants.contains(entrant);
    }
}
