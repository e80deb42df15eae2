package kz.robotbailiff.bench.speed;

import java.io.IOException;
import java.nio.file.Path;
import java.text.ParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import jdk.jfr.Configuration;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordedFrame;
import jdk.jfr.consumer.RecordingFile;
import org.jspecify.annotations.Nullable;

/// The virtual machine's own flight recorder, begun before what is profiled and read after it.
final class Recorder {

    private static final String CHAPTER = Chapter.PROFILE.code();
    private static final String OURS = "kz.robotbailiff.";
    private static final int TOLD = 14;

    private final Path file;
    private @Nullable Recording recording;

    Recorder(Path folder) {
        file = folder.resolve("profile.jfr");
    }

    void begin() {
        try {
            var begun = new Recording(Configuration.getConfiguration("profile"));
            begun.start();
            recording = begun;
        } catch (IOException | ParseException e) {
            throw new BenchFailure("Nothing could be recorded.", e);
        }
    }

    /// Tells in which of our classes the processor was, and below them in which packages.
    void end(Consumer<Figure> tells) {
        try (var done = Objects.requireNonNull(recording)) {
            done.stop();
            done.dump(file);
            var samples =
                    RecordingFile.readAllEvents(file).stream()
                            .filter(each ->
                                    each.getEventType().getName().equals("jdk.ExecutionSample"))
                            .filter(each -> each.getStackTrace() != null)
                            .toList();
            tell(samples, tells);
        } catch (IOException e) {
            throw new BenchFailure("What was recorded could not be read.", e);
        }
    }

    private static void tell(List<RecordedEvent> samples, Consumer<Figure> tells) {
        var classes = new HashMap<String, Integer>();
        var packages = new HashMap<String, Integer>();
        for (var sample : samples) {
            var frames = sample.getStackTrace().getFrames();
            classes.merge("in or under " + own(frames), 1, Integer::sum);
            packages.merge("at the top: " + top(frames), 1, Integer::sum);
        }
        tell(classes, samples.size(), tells);
        tell(packages, samples.size(), tells);
    }

    private static String own(List<RecordedFrame> frames) {
        return frames.stream()
                .map(frame -> frame.getMethod().getType().getName())
                .filter(name -> name.startsWith(OURS))
                .findFirst()
                .map(name -> name.substring(OURS.length()))
                .orElse("the rest");
    }

    private static String top(List<RecordedFrame> frames) {
        var name = frames.getFirst().getMethod().getType().getName();
        var parts = name.split("\\.", -1);
        return parts.length < 3 ? name : parts[0] + "." + parts[1] + "." + parts[2];
    }

    private static void tell(Map<String, Integer> counted, int all, Consumer<Figure> tells) {
        counted.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .limit(TOLD)
                .forEach(each ->
                        tells.accept(
                                Figure.of(CHAPTER, "CPU " + each.getKey())
                                        .with("% of samples", each.getValue() * 100.0 / all)));
    }
}
