package kz.robotbailiff.bench.speed;

import java.util.Locale;

/// How long a run will take on two quiet cores, told before it begins.
final class Estimate {

    /// Starting the server and the program, and making both ready.
    private static final int BEGIN = 40;

    /// What a phase takes at its full size, for all contenders; the slow ones lead.
    private static final int PHASE = 60;

    private static final int GROWTH_RUN = 90;
    private static final double FILLED_PER_SECOND = 4_000;
    private static final double YEAR_PER_SECOND = 1_500;

    private Estimate() {}

    static String of(BenchOptions options) {
        double part = Math.min(1, options.cases() / (double) BenchOptions.CASES);
        double seconds = BEGIN + part * PHASE * options.phases().size();
        for (var chapter : options.chapters()) {
            seconds += 15 + part * chapter.seconds();
        }
        if (options.plays(Chapter.GROWTH)) {
            for (int others : options.others()) {
                seconds += 30 + part * GROWTH_RUN + others / FILLED_PER_SECOND;
            }
        }
        if (options.plays(Chapter.YEAR)) {
            seconds += options.files() / YEAR_PER_SECOND;
        }
        return String.format(
                Locale.ROOT, "about %.0f minutes on two quiet cores", Math.ceil(seconds / 60));
    }
}
