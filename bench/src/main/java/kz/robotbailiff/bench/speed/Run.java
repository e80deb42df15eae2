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
    private final List<Result> results = new ArrayList<>();
    private final List<String> failures = new ArrayList<>();

    Run(Session session, PrintStream out) {
        this.session = session;
        this.out = out;
    }

    private interface Part {
        void play() throws IOException;
    }

    void play() throws IOException {
        attempt("match", () -> results.addAll(new Match(session).play()));
        out.println();
        out.print(Report.table(results));
        write();
        if (!failures.isEmpty()) {
            throw new BenchFailure(String.join("\n", failures));
        }
    }

    private void attempt(String name, Part part) throws IOException {
        try {
            part.play();
        } catch (BenchFailure e) {
            failures.add(name + ": " + e.getMessage());
            session.say("FAILED " + failures.getLast());
        }
    }

    private void write() throws IOException {
        var output = session.options().output();
        if (output.json().isPresent()) {
            Files.writeString(output.json().get(), Report.json(results));
        }
        if (output.chart().isPresent()) {
            Files.writeString(output.chart().get(), Chart.of(results));
        }
    }
}
