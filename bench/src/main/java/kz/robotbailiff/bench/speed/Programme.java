package kz.robotbailiff.bench.speed;

import java.nio.file.Path;
import java.util.function.Consumer;
import kz.robotbailiff.sandbox.Sandbox;

/// What the service's program can be told to do, word by word.
final class Programme {

    private final Work work;
    private final Consumer<String> out;
    private final Recorder recorder;

    Programme(Sandbox sandbox, Path folder, Consumer<String> out) {
        this.out = out;
        work = new Work(sandbox, folder);
        recorder = new Recorder(folder);
    }

    /// Does one piece of work, such as `store 7` or `open`.
    void play(String[] words) {
        switch (words[0]) {
            case "write" -> work.write(number(words, 1), number(words, 2));
            case "write-banked" -> asking().write(number(words, 1), number(words, 2));
            case "eve" -> asking().eve(number(words, 1));
            case "ask" -> asking().ask(number(words, 1), number(words, 2));
            case "store" -> work.store(number(words, 1));
            case "http" -> work.http(number(words, 1));
            case "open" -> work.answer();
            case "measures" -> work.measures();
            case "settle" -> work.settle();
            case "expire" -> work.expire();
            case "carry" -> work.carry();
            case "latency" -> latency(words).measure();
            case "burst" -> new Burst(work, this::tell).measure(number(words, 1), number(words, 2));
            case "signing" -> new Signing(work, this::tell).measure(number(words, 1));
            case "record" -> recorder.begin();
            case "recorded" -> recorder.end(this::tell);
            case "life" -> new Life(work, this::tell).play(number(words, 1));
            case "archive" -> new AtRest(work, this::tell).play();
            case "year" ->
                    new Year(work, line -> out.accept("says " + line)).play(number(words, 1));
            default -> throw new BenchFailure("There is no work called " + words[0]);
        }
    }

    private Asking asking() {
        return new Asking(work, this::tell);
    }

    private Latency latency(String[] words) {
        var sizes = new Latency.Sizes(number(words, 1), number(words, 2), number(words, 3));
        return new Latency(work, sizes, this::tell);
    }

    private void tell(Figure figure) {
        out.accept("figure " + figure.line());
    }

    private static int number(String[] words, int place) {
        return Integer.parseInt(words[place]);
    }
}
