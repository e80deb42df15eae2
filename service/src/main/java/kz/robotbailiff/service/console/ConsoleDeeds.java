package kz.robotbailiff.service.console;

import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/// What officers press; each press is a fact or a second try, never a change of a proceeding.
@Controller
final class ConsoleDeeds {

    private final Officer officer;

    ConsoleDeeds(Officer officer) {
        this.officer = officer;
    }

    @PostMapping("/console/work/{item}")
    String answer(
            @AuthenticationPrincipal OidcUser user,
            @PathVariable long item,
            @RequestParam Optional<Officer.Word> word) {
        var staff = officer(user);
        if (!officer.answer(staff, item, word)) {
            throw new ResponseStatusException(HttpStatus.CONFLICT);
        }
        return "redirect:/console/work";
    }

    @PostMapping("/console/files/{file}/word")
    String say(
            @AuthenticationPrincipal OidcUser user,
            @PathVariable long file,
            @RequestParam Officer.Word word) {
        if (!officer.say(officer(user), file, word)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        return "redirect:/console/files/" + file;
    }

    @PostMapping("/console/trouble/acts")
    String tryActsAgain(@AuthenticationPrincipal OidcUser user, @RequestParam List<Long> id) {
        officer(user);
        officer.tryActsAgain(id);
        return "redirect:/console/trouble";
    }

    @PostMapping("/console/trouble/files")
    String tryFilesAgain(@AuthenticationPrincipal OidcUser user, @RequestParam List<Long> id) {
        officer(user);
        officer.tryFilesAgain(id);
        return "redirect:/console/trouble";
    }

    private static Staff officer(OidcUser user) {
        var staff = Staff.of(user);
        if (!staff.role().equals("officer")) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        return staff;
    }
}
