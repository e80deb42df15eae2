package kz.robotbailiff.service.intake;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// Takes documents in, one by one or in bulk.
@RestController
@RequestMapping("/api/v1/enforcement-documents")
final class DocumentController {

    private static final int ACCEPTED = 202;

    private final Desk desk;
    private final Seals seals;

    DocumentController(Desk desk, Seals seals) {
        this.desk = desk;
        this.seals = seals;
    }

    @PostMapping
    void one(
            HttpServletRequest request,
            HttpServletResponse response,
            @AuthenticationPrincipal Jwt token)
            throws IOException {
        var client = Client.of(token);
        var seal = seals.of(client);
        var body = Handed.whole(Bodies.json(request));
        switch (desk.take(client, seal, List.of(body)).getFirst()) {
            case Verdict.Taken<Receipt>(var receipt) -> {
                var language = Tongue.of(request);
                response.setHeader("Location", Addresses.of(receipt.key()));
                var answer = Wording.in(language).receipt(receipt);
                Replies.json(response, ACCEPTED, language, answer);
            }
            case Verdict.NotTaken<Receipt>(var refusal) -> throw refusal.thrown();
        }
    }

    @PostMapping("/bulk")
    void bulk(
            HttpServletRequest request,
            HttpServletResponse response,
            @AuthenticationPrincipal Jwt token)
            throws IOException, InterruptedException {
        var client = Client.of(token);
        var seal = seals.of(client);
        Bulk.run(request, response, batch -> desk.take(client, seal, batch), Wording::receipt);
    }
}
