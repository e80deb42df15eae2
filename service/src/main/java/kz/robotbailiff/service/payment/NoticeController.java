package kz.robotbailiff.service.payment;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
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

    private static final int LONGEST = 16 << 20;
    private static final int AT_ONCE = 5_000;
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final MediaType NDJSON = MediaType.parseMediaType("application/x-ndjson");

    private final Agents agents;
    private final Notices notices;

    NoticeController(Agents agents, Notices notices) {
        this.agents = agents;
        this.notices = notices;
    }

    /// @param id the notice's id, echoed where the line could be read
    /// @param status booked, known, unmatched, conflicting or malformed; of money taken back
    ///     reversed, unfinished, passed_on or unknown; of money paid to the budget outside
    /// @param receipt our number of the money
    record Answer(@Nullable String id, String status, @Nullable String receipt) {}

    @PostMapping("/payments/notices")
    ResponseEntity<String> take(HttpServletRequest request) throws IOException {
        if (!agents.mayBeSealed(request)) {
            return ResponseEntity.status(401).build();
        }
        var body = Bodies.read(request, LONGEST);
        if (body.isEmpty()) {
            return ResponseEntity.status(413).build();
        }
        var agent = agents.sealed(request, body.get());
        if (agent.isEmpty()) {
            return ResponseEntity.status(401).build();
        }
        var text = new String(body.get(), UTF_8);
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
                    case "conflicting", "passed_on" -> 409;
                    case "unfinished" -> 503;
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
        return notices.take(lines.stream().map(line -> NoticeReader.read(agent, line)).toList());
    }
}
