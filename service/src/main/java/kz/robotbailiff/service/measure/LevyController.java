package kz.robotbailiff.service.measure;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import kz.robotbailiff.service.platform.Seal;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/// Where the bailiffs' system tells of levies on wages: `POST /partners/bailiffs/levies`.
@RestController
final class LevyController {

    private static final int LONGEST = 1 << 20;

    private final MeasureSettings.Line line;
    private final Levies levies;

    LevyController(MeasureSettings.Line line, Levies levies) {
        this.line = line;
        this.levies = levies;
    }

    /// @param answers one for each levy, in order
    record Answers(List<Answer> answers) {}

    /// @param status taken, known or conflicting
    record Answer(String levyId, String status) {}

    /// Answers when all of the batch is kept: 200 with a word for each levy.
    @PostMapping("/partners/bailiffs/levies")
    ResponseEntity<Answers> levies(HttpServletRequest request) throws IOException {
        if (!line.peer().showsToken(request.getHeader("Authorization"))) {
            return ResponseEntity.status(HttpStatus.UNAUTHORIZED).build();
        }
        var body = request.getInputStream().readNBytes(LONGEST + 1);
        if (body.length > LONGEST) {
            return ResponseEntity.status(HttpStatus.CONTENT_TOO_LARGE).build();
        }
        if (!line.peer().sealed(body, request.getHeader(Seal.HEADER))) {
            return ResponseEntity.status(HttpStatus.UNAUTHORIZED).build();
        }
        return LevyReader.read(body)
                .map(told -> ResponseEntity.ok(answers(told, levies.take(told))))
                .orElseGet(() -> ResponseEntity.badRequest().build());
    }

    private static Answers answers(List<Levy> told, List<Levies.Answer> came) {
        var answers = new ArrayList<Answer>();
        for (int i = 0; i < told.size(); i++) {
            var word = came.get(i).name().toLowerCase(Locale.ROOT);
            answers.add(new Answer(told.get(i).id(), word));
        }
        return new Answers(answers);
    }
}
