package kz.robotbailiff.bench.speed;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;

/// Plays what is wanted, chapter by chapter; one that fails is told, and the others go on.
final class Run {

    private final Session session;
    private final PrintStream out;
    private final Machine machine = Machine.now();
    private final List<Result> results = new ArrayList<>();

    Run(Session session, PrintStream out) {
        this.session = session;
        this.out = out;
    }

    private interface Part {
        void play() throws IOException;
    }

    /// Plays all of it, and writes what was measured even where a part failed.
    ///
    /// @throws BenchFailure with every failure, at the end
    void play() throws IOException {
        out.println(machine);
        out.println(Estimate.of(session.options()));
        attempt("match", () -> new Match(session, results).play());
        write();
        chapter(Chapter.COSTS, () -> new Costs(session).play());
        chapter(Chapter.PROFILE, () -> new Profile(session).play());
        chapter(Chapter.LIFE, () -> new WholeLives(session).play());
        chapter(Chapter.BANKS, () -> new AskedBanks(session).play());
        chapter(Chapter.GROWTH, () -> new Growth(session).play());
        chapter(Chapter.YEAR, () -> new SimulatedYear(session).play());
        out.println();
        out.print(Report.table(results));
        write();
        if (!session.failures().isEmpty()) {
            throw new BenchFailure(String.join("\n", session.failures()));
        }
    }

    private void chapter(Chapter chapter, Part part) throws IOException {
        if (session.options().plays(chapter)) {
            attempt(chapter.code(), part);
            // What is measured so far is kept, whatever comes of the rest.
            write();
        }
    }

    private void attempt(String name, Part part) {
        try {
            part.play();
        } catch (RuntimeException | IOException e) {
            session.failed(name, e);
        }
    }

    private void write() throws IOException {
        var output = session.options().output();
        if (output.json().isPresent()) {
            Files.writeString(output.json().get(), json());
        }
        if (output.chart().isPresent()) {
            Files.writeString(output.chart().get(), Chart.of(results));
        }
        if (output.docs().isPresent()) {
            new PerformancePage(output.docs().get(), machine, session.options().cases())
                    .write(results, session.figures());
        }
    }

    private String json() {
        return Report.json(
                new Report.Whole(machine, session.options().cases(), results, session.figures()));
    }
}
