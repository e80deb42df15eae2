package kz.robotbailiff.service.notice;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import kz.robotbailiff.service.platform.Peer;
import kz.robotbailiff.service.platform.Seal;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/// Where a partner that carries messages tells what became of a batch of them, in JSON of at most 1
/// MiB that shows the partner's token and seal.
///
/// @param failed the word with which this partner says that a message did not arrive
record ReportDoor(Peer partner, Channel channel, String failed, PushReports reports) {

    private static final int LONGEST = 1 << 20;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /// Answers 204 when all of the batch is kept, 401 to a stranger, 413 to what is too long, and
    /// 400 to what it cannot read, of which nothing is kept.
    ResponseEntity<Void> answer(HttpServletRequest request) throws IOException {
        if (!partner.showsToken(request.getHeader("Authorization"))) {
            return ResponseEntity.status(HttpStatus.UNAUTHORIZED).build();
        }
        var body = request.getInputStream().readNBytes(LONGEST + 1);
        if (body.length > LONGEST) {
            return ResponseEntity.status(HttpStatus.CONTENT_TOO_LARGE).build();
        }
        if (!partner.sealed(body, request.getHeader(Seal.HEADER))) {
            return ResponseEntity.status(HttpStatus.UNAUTHORIZED).build();
        }
        var told = read(body);
        if (told == null) {
            return ResponseEntity.badRequest().build();
        }
        reports.take(channel, told);
        return ResponseEntity.noContent().build();
    }

    private @Nullable Map<Long, MessageState> read(byte[] body) {
        try {
            var told = new HashMap<Long, MessageState>();
            for (var each : JSON.readTree(body).path("reports")) {
                told.put(
                        Long.parseLong(each.path("externalId").asString("")),
                        state(each.path("state").asString("")));
            }
            return told;
        } catch (JacksonException | IllegalArgumentException _) {
            return null;
        }
    }

    private MessageState state(String word) {
        if (word.equals(failed)) {
            return MessageState.FAILED;
        }
        if (word.equals("delivered")) {
            return MessageState.DELIVERED;
        }
        throw new IllegalArgumentException("state");
    }
}
