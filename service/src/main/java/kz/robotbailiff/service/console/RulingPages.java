package kz.robotbailiff.service.console;

import jakarta.servlet.http.HttpServletRequest;
import kz.robotbailiff.service.docket.HandOvers;
import kz.robotbailiff.service.docket.Rulings;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/// Shows a ruling to staff, and to the bailiff who holds its file.
@Controller
final class RulingPages {

    private final Desktop desktop;
    private final Rulings rulings;
    private final HandOvers handOvers;
    private final FileDrawer drawer;

    RulingPages(Desktop desktop, Rulings rulings, HandOvers handOvers, FileDrawer drawer) {
        this.desktop = desktop;
        this.rulings = rulings;
        this.handOvers = handOvers;
        this.drawer = drawer;
    }

    @GetMapping("/console/rulings/{id}")
    ResponseEntity<String> forStaff(
            HttpServletRequest request,
            @AuthenticationPrincipal OidcUser user,
            @PathVariable long id) {
        return show(request, Staff.of(user), id);
    }

    @GetMapping("/console/rulings/{id}/paper")
    ResponseEntity<byte[]> paperForStaff(
            @AuthenticationPrincipal OidcUser user, @PathVariable long id) {
        return paper(Staff.of(user), id);
    }

    @GetMapping("/bailiff/rulings/{id}/paper")
    ResponseEntity<byte[]> paperForBailiff(
            @AuthenticationPrincipal OidcUser user, @PathVariable long id) {
        return paper(holder(user, id), id);
    }

    @GetMapping("/bailiff/rulings/{id}")
    ResponseEntity<String> forBailiff(
            HttpServletRequest request,
            @AuthenticationPrincipal OidcUser user,
            @PathVariable long id) {
        return show(request, holder(user, id), id);
    }

    /// The bailiff, if it is in their hands.
    private Staff holder(OidcUser user, long id) {
        var staff = Staff.of(user);
        long file = rulings.line(id).orElseThrow(RulingPages::notFound).file();
        boolean holds =
                handOvers.of(staff.licence().orElse("")).stream().anyMatch(h -> h.file() == file);
        if (!holds) {
            throw notFound();
        }
        return staff;
    }

    private ResponseEntity<byte[]> paper(Staff staff, long id) {
        var line = rulings.line(id).orElseThrow(RulingPages::notFound);
        drawer.noteLook(staff, line.file(), "ruling");
        return ResponseEntity.ok()
                .header("Cache-Control", "no-store")
                .header("Content-Disposition", "inline; filename=\"" + line.number() + ".pdf\"")
                .contentType(MediaType.APPLICATION_PDF)
                .body(rulings.pdf(id).orElseThrow(RulingPages::notFound));
    }

    private ResponseEntity<String> show(HttpServletRequest request, Staff staff, long id) {
        var line = rulings.line(id).orElseThrow(RulingPages::notFound);
        drawer.noteLook(staff, line.file(), "ruling");
        return ResponseEntity.ok()
                .header("Content-Security-Policy", rulings.policy())
                .header("Cache-Control", "no-store")
                .contentType(MediaType.parseMediaType("text/html;charset=UTF-8"))
                .body(
                        rulings.html(id, desktop.language(request))
                                .orElseThrow(RulingPages::notFound));
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
