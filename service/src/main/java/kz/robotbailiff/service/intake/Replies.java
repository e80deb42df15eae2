package kz.robotbailiff.service.intake;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import kz.robotbailiff.core.document.Language;

/// Writes answers as JSON in UTF-8, problems as what they are.
final class Replies {

    private Replies() {}

    static void json(
            HttpServletResponse response, int status, Language language, Map<String, ?> answer)
            throws IOException {
        write(response, status, "application/json", language, answer);
    }

    static void problem(HttpServletRequest request, HttpServletResponse response, Refusal refusal)
            throws IOException {
        var language = Tongue.of(request);
        var status = refusal.trouble().status();
        var problem = Wording.in(language).problem(refusal);
        write(response, status, "application/problem+json", language, problem);
    }

    private static void write(
            HttpServletResponse response,
            int status,
            String type,
            Language language,
            Map<String, ?> answer)
            throws IOException {
        response.setStatus(status);
        response.setContentType(type);
        response.setHeader("Content-Language", language.tag());
        response.setHeader("Vary", "Accept-Language");
        response.setHeader("Cache-Control", "no-store");
        var bytes = StrictJson.MAPPER.writeValueAsBytes(answer);
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }
}
