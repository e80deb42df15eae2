package kz.robotbailiff.bench.speed;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// One run of the bench: the server, the folder, what is wanted, and what has been measured.
final class Session {

    private final Arena arena;
    private final Path folder;
    private final BenchOptions options;
    private final Consumer<String> says;
    private final List<Figure> figures = new ArrayList<>();
    private final List<String> failures = new ArrayList<>();

    Session(Arena arena, Path folder, BenchOptions options, Consumer<String> says) {
        this.arena = arena;
        this.folder = folder;
        this.options = options;
        this.says = says;
    }

    Arena arena() {
        return arena;
    }

    BenchOptions options() {
        return options;
    }

    /// A folder for one program or database.
    Path folder(String name) {
        return folder.resolve(name);
    }

    void say(String line) {
        says.accept(line);
    }

    /// Keeps a figure, and tells it as it comes.
    void keep(Figure figure) {
        figures.add(figure);
        says.accept(figure.toString());
    }

    /// Keeps a failure, and tells it at once; the other parts go on.
    void failed(String part, Exception failure) {
        var known = failure instanceof BenchFailure;
        failures.add(part + ": " + (known ? failure.getMessage() : failure));
        says.accept("FAILED " + failures.getLast());
    }

    List<String> failures() {
        return List.copyOf(failures);
    }

    Ours.Listener listener() {
        return Ours.Listener.of(this::keep, says);
    }

    /// All that was measured, in order.
    List<Figure> figures() {
        return List.copyOf(figures);
    }
}
