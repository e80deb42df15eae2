package kz.robotbailiff.service.intake;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Shows an authority its own documents, what came of them, and what was refused.
@RestController
@RequestMapping("/api/v1")
final class ReadController {

    private static final int OK = 200;

    private final Archive archive;

    ReadController(Archive archive) {
        this.archive = archive;
    }

    @GetMapping("/enforcement-documents/{authority}/{*number}")
    void document(
            HttpServletRequest request,
            HttpServletResponse response,
            @AuthenticationPrincipal Jwt token,
            @PathVariable String authority,
            @PathVariable String number)
            throws IOException {
        var key = Addresses.key(authority, number.substring(1));
        var document = archive.document(Client.of(token), key, Tongue.of(request));
        answer(request, response, document);
    }

    @GetMapping("/proceedings/{*number}")
    void proceeding(
            HttpServletRequest request,
            HttpServletResponse response,
            @AuthenticationPrincipal Jwt token,
            @PathVariable String number)
            throws IOException {
        var language = Tongue.of(request);
        var wanted = number.substring(1);
        answer(request, response, archive.proceeding(Client.of(token), wanted, language));
    }

    @GetMapping("/enforcement-documents")
    void changes(
            HttpServletRequest request,
            HttpServletResponse response,
            @AuthenticationPrincipal Jwt token)
            throws IOException {
        var page =
                Page.of(
                        request.getParameter("changedSince"),
                        request.getParameter("after"),
                        request.getParameter("limit"));
        answer(request, response, Optional.of(archive.changes(Client.of(token), page)));
    }

    @GetMapping("/refusals")
    void refusals(
            HttpServletRequest request,
            HttpServletResponse response,
            @AuthenticationPrincipal Jwt token,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable String limit)
            throws IOException {
        var page = Page.ofIds(after, limit);
        var refusals = archive.refusals(Client.of(token), page, Tongue.of(request));
        answer(request, response, Optional.of(refusals));
    }

    private static void answer(
            HttpServletRequest request,
            HttpServletResponse response,
            Optional<Map<String, Object>> answer)
            throws IOException {
        var found = answer.orElseThrow(() -> Refusal.of(Trouble.NOT_FOUND).thrown());
        Replies.json(response, OK, Tongue.of(request), found);
    }
}
