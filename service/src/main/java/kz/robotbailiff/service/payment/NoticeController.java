package kz.robotbailiff.service.payment;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/// Signed notices of money from the state's gateway, one or many (NDJSON, an answer for each line).
///
/// The money has arrived when we hear of it, so it is always booked: what matches no file is booked
/// as unmatched. Only a line that is no notice, or other content under a known id, is refused.
@RestController
final class NoticeController {

    private static final int LONGEST = 64 << 20;
    private static final int AT_ONCE = 5_000;
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final MediaType NDJSON = MediaType.parseMediaType("application/x-ndjson");

    private final Agents agents;
    private final Till till;

    NoticeController(Agents agents, Till till) {
        this.agents = agents;
        this.till = till;
    }

    /// @param id the notice's id, echoed where the line could be read
    /// @param status booked, known, unmatched, conflicting or malformed
    /// @param receipt our number of the money
    record Answer(@Nullable String id, String status, @Nullable String receipt) {}

    @PostMapping("/payments/notices")
    ResponseEntity<String> take(HttpServletRequest request) throws IOException {
        var body = request.getInputStream().readNBytes(LONGEST + 1);
        if (body.length > LONGEST) {
            return ResponseEntity.status(413).build();
        }
        var agent = agents.sealed(request, body);
        if (agent.isEmpty()) {
            return ResponseEntity.status(401).build();
        }
        var text = new String(body, UTF_8);
        var type = request.getContentType();
        return type != null && type.startsWith(NDJSON.toString())
                ? many(agent.get(), text)
                : one(agent.get(), text);
    }

    private ResponseEntity<String> one(String agent, String text) {
        var answer = answers(agent, List.of(text)).getFirst();
        int status =
                switch (answer.status()) {
                    case "malformed" -> 400;
                    case "conflicting" -> 409;
                    default -> 200;
                };
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_JSON)
                .body(JSON.writeValueAsString(answer));
    }

    private ResponseEntity<String> many(String agent, String text) {
        var lines = text.lines().filter(line -> !line.isBlank()).toList();
        var out = new StringBuilder();
        for (int from = 0; from < lines.size(); from += AT_ONCE) {
            var some = lines.subList(from, Math.min(lines.size(), from + AT_ONCE));
            for (var answer : answers(agent, some)) {
                out.append(JSON.writeValueAsString(answer)).append('\n');
            }
        }
        return ResponseEntity.ok().contentType(NDJSON).body(out.toString());
    }

    private List<Answer> answers(String agent, List<String> lines) {
        var read = lines.stream().map(line -> NoticeReader.read(agent, line)).toList();
        var bookings = till.take(read.stream().flatMap(Optional::stream).toList()).iterator();
        var answers = new ArrayList<Answer>(lines.size());
        for (var notice : read) {
            answers.add(
                    notice.isPresent()
                            ? answer(notice.get(), bookings.next())
                            : new Answer(null, "malformed", null));
        }
        return answers;
    }

    private static Answer answer(Notice notice, Booking booking) {
        if (booking.conflicts()) {
            return new Answer(notice.transaction(), "conflicting", null);
        }
        var status =
                booking.file() == null
                        ? "unmatched"
                        : booking.verdict().name().toLowerCase(Locale.ROOT);
        return new Answer(notice.transaction(), status, Long.toString(booking.receipt()));
    }
}
