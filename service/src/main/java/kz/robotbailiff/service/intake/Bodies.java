package kz.robotbailiff.service.intake;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Locale;

/// Reads a request's body within its limit, and no more of it than that.
final class Bodies {

    static final String JSON = "application/json";
    static final String LINES = "application/x-ndjson";
    private static final int MOST = 1 << 20;

    private Bodies() {}

    /// The whole body of a single request: JSON of at most 1 MB.
    static byte[] json(HttpServletRequest request) throws IOException {
        mustBe(request, JSON);
        if (request.getContentLengthLong() > MOST) {
            throw tooLarge();
        }
        var bytes = request.getInputStream().readNBytes(MOST + 1);
        if (bytes.length > MOST) {
            throw tooLarge();
        }
        return bytes;
    }

    /// Refuses a body of another media type or another encoding than UTF-8.
    static void mustBe(HttpServletRequest request, String type) {
        var sent = request.getContentType();
        var parts = sent == null ? new String[] {""} : sent.toLowerCase(Locale.ROOT).split(";", -1);
        boolean right = parts[0].strip().equals(type);
        for (int i = 1; i < parts.length; i++) {
            var parameter = parts[i].strip().replace("\"", "");
            right &= !parameter.startsWith("charset=") || parameter.equals("charset=utf-8");
        }
        if (!right) {
            throw Refusal.of(Trouble.WRONG_MEDIA_TYPE).thrown();
        }
    }

    private static Refused tooLarge() {
        return Refusal.of(Trouble.TOO_LARGE, Fault.of("", "body.long")).thrown();
    }
}
