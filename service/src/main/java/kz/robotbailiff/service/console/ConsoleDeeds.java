package kz.robotbailiff.service.console;

import java.time.LocalDate;
import java.util.List;
import kz.robotbailiff.core.proceeding.Fact;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/// What officers press; each press is a fact or a second try, never a change of a proceeding.
///
/// A form that lacks something comes back with `?problem=<code>`, which the page says in words.
@Controller
final class ConsoleDeeds {

    private static final int MOST_OF_A_REASON = 2_000;

    private final Officer officer;
    private final Applications applications;
    private final Board board;
    private final FileDrawer drawer;

    ConsoleDeeds(Officer officer, Applications applications, Board board, FileDrawer drawer) {
        this.officer = officer;
        this.applications = applications;
        this.board = board;
        this.drawer = drawer;
    }

    @PostMapping("/console/work/{id}")
    String answer(
            @AuthenticationPrincipal OidcUser user,
            @PathVariable long id,
            @RequestParam Reply reply,
            @RequestParam(defaultValue = "") String reason) {
        var staff = officer(user);
        var item = board.item(id).orElseThrow(ConsoleDeeds::notFound);
        if (!item.replies().contains(reply)) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
        var why = plain(reason);
        if (reply.needsReason() && why.isEmpty()) {
            return "redirect:/console/work/" + id + "?problem=reason";
        }
        if (!staff.mayDecide(item.region())) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        return officer.answer(staff, id, reply, why)
                ? "redirect:/console/work"
                : "redirect:/console/work/" + id + "?problem=answered";
    }

    @PostMapping("/console/files/{file}/word")
    String say(
            @AuthenticationPrincipal OidcUser user,
            @PathVariable long file,
            @RequestParam Officer.Word word,
            @RequestParam(defaultValue = "") String reason) {
        var staff = officer(user);
        var why = plain(reason);
        if (why.isEmpty()) {
            return back(file, "?problem=reason");
        }
        if (!officer.say(staff, file, word, why)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        return back(file, "");
    }

    /// A ruling is put right; a measure that was wrong goes with it.
    @PostMapping("/console/files/{file}/correction")
    String correct(
            @AuthenticationPrincipal OidcUser user,
            @PathVariable long file,
            @RequestParam Fact.Corrected.Subject subject,
            @RequestParam(required = false) @Nullable Long ruling,
            @RequestParam(defaultValue = "") String reason) {
        var staff = officer(user);
        var why = plain(reason);
        if (why.isEmpty()) {
            return back(file, "?problem=reason");
        }
        if (!officer.correct(staff, new Officer.Mistake(file, subject, ruling), why)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        return back(file, "");
    }

    @PostMapping("/console/files/{file}/refusal")
    String register(
            @AuthenticationPrincipal OidcUser user,
            @PathVariable long file,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate registered) {
        var staff = officer(user);
        var known = drawer.file(file).orElseThrow(ConsoleDeeds::notFound);
        var arrived = (LocalDate) known.get("arrived_on");
        var answer =
                applications.register(
                        staff, file, registered, arrived == null ? registered : arrived);
        return switch (answer) {
            case DONE -> "redirect:/console/work";
            case WRONG_DATE -> back(file, "?problem=date");
            case ALREADY -> back(file, "?problem=registered");
            case NOT_YOURS -> throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        };
    }

    @PostMapping("/console/trouble/acts")
    String tryActsAgain(
            @AuthenticationPrincipal OidcUser user,
            @RequestParam(defaultValue = "") List<Long> id) {
        officer.tryActsAgain(officer(user), id);
        return "redirect:/console/trouble";
    }

    @PostMapping("/console/trouble/files")
    String tryFilesAgain(
            @AuthenticationPrincipal OidcUser user,
            @RequestParam(defaultValue = "") List<Long> id) {
        officer.tryFilesAgain(officer(user), id);
        return "redirect:/console/trouble";
    }

    private static String back(long file, String problem) {
        return "redirect:/console/files/" + file + problem;
    }

    private static String plain(String reason) {
        var stripped = reason.strip();
        return stripped.substring(0, Math.min(stripped.length(), MOST_OF_A_REASON));
    }

    private static Staff officer(OidcUser user) {
        var staff = Staff.of(user);
        if (!staff.role().equals("officer")) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        return staff;
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
