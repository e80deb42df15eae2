package kz.robotbailiff.service.intake;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Runs a bulk: lines in, verdicts out in the same order, a thousand lines in one transaction.
///
/// Memory does not grow with the number of lines. A verdict is written once its line is
/// committed; a line without a verdict may be sent again, since the same line has the same verdict.
final class Bulk {

    /// Lines in one transaction.
    private static final int BATCH = 1_000;

    private static final Logger LOG = LoggerFactory.getLogger(Bulk.class);

    private Bulk() {}

    /// Answers one bulk.
    ///
    /// @param take the verdicts on some lines
    /// @param say the receipt in words
    static <R> void run(
            HttpServletRequest request,
            HttpServletResponse response,
            Function<List<Handed>, List<Verdict<R>>> take,
            BiFunction<Wording, R, Map<String, Object>> say)
            throws IOException, InterruptedException {
        Bodies.mustBe(request, Bodies.LINES);
        var language = Tongue.of(request);
        response.setContentType(Bodies.LINES);
        response.setHeader("Content-Language", language.tag());
        var lines = new Lines(request.getInputStream());
        var out = response.getOutputStream();
        try (var spool = new Spool()) {
            var writer = Thread.ofVirtual().name("verdicts").start(() -> copy(spool, out));
            judge(lines, spool, new Speaker<>(Wording.in(language), say), take);
            spool.end();
            writer.join();
        }
    }

    private static <R> void judge(
            Lines lines,
            Spool spool,
            Speaker<R> speaker,
            Function<List<Handed>, List<Verdict<R>>> take)
            throws IOException {
        try {
            for (var batch = lines.next(BATCH); !batch.isEmpty(); batch = lines.next(BATCH)) {
                spool.write(speaker.say(batch, take.apply(batch)));
            }
        } catch (RuntimeException broken) {
            // the answer has begun: what is left to say is that the rest must come again
            var refusal = Problems.refusal(broken);
            spool.write(speaker.brokenOff(refusal));
        } finally {
            spool.end();
        }
    }

    private static void copy(Spool spool, OutputStream out) {
        try {
            spool.copyTo(out);
        } catch (IOException gone) {
            LOG.info("a client left before its verdicts: {}", gone.getClass().getSimpleName());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /// Writes verdicts as lines.
    private record Speaker<R>(Wording wording, BiFunction<Wording, R, Map<String, Object>> say) {

        byte[] say(List<Handed> batch, List<Verdict<R>> verdicts) {
            var text = new StringBuilder(verdicts.size() * 200);
            for (int i = 0; i < verdicts.size(); i++) {
                var line = new LinkedHashMap<String, Object>();
                line.put("line", batch.get(i).line());
                switch (verdicts.get(i)) {
                    case Verdict.Taken<R>(var receipt) -> line.putAll(say.apply(wording, receipt));
                    case Verdict.NotTaken<R>(var refusal) -> refused(line, "refused", refusal);
                }
                append(text, line);
            }
            return text.toString().getBytes(StandardCharsets.UTF_8);
        }

        byte[] brokenOff(Refusal refusal) {
            var text = new StringBuilder();
            var line = new LinkedHashMap<String, Object>();
            refused(line, "broken-off", refusal);
            append(text, line);
            return text.toString().getBytes(StandardCharsets.UTF_8);
        }

        private void refused(Map<String, Object> line, String status, Refusal refusal) {
            line.put("status", status);
            line.put("problem", wording.problem(refusal));
        }

        private static void append(StringBuilder text, Map<String, Object> line) {
            text.append(StrictJson.MAPPER.writeValueAsString(line)).append('\n');
        }
    }
}
