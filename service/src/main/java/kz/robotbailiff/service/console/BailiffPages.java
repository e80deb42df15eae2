package kz.robotbailiff.service.console;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.Map;
import kz.robotbailiff.service.docket.HandOvers;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/// The private bailiff's page: the files handed over to this bailiff, and nobody else's.
@Controller
final class BailiffPages {

    private final Desktop desktop;
    private final Inbox inbox;
    private final HandOvers handOvers;
    private final FileDrawer drawer;
    private final Material material;

    BailiffPages(
            Desktop desktop,
            Inbox inbox,
            HandOvers handOvers,
            FileDrawer drawer,
            Material material) {
        this.desktop = desktop;
        this.inbox = inbox;
        this.handOvers = handOvers;
        this.drawer = drawer;
        this.material = material;
    }

    @GetMapping("/bailiff")
    ModelAndView inbox(HttpServletRequest request, @AuthenticationPrincipal OidcUser user) {
        var staff = Staff.of(user);
        var files = inbox.of(licence(staff));
        return desktop.page("bailiff", request, staff, Map.of("files", files));
    }

    @GetMapping("/bailiff/files/{id}")
    ModelAndView file(
            HttpServletRequest request,
            @AuthenticationPrincipal OidcUser user,
            @PathVariable long id) {
        var staff = Staff.of(user);
        var own = own(staff, id);
        drawer.noteLook(staff, id, "bailiff");
        var contents = new LinkedHashMap<String, Object>(material.contents(id));
        contents.put("own", own);
        contents.put("file", drawer.file(id).orElseThrow(BailiffPages::notFound));
        contents.put("allotment", inbox.allotment(id));
        return desktop.page("bailiff-file", request, staff, contents);
    }

    /// Everything of the file in one archive, with a list of its parts and their hashes.
    @GetMapping("/bailiff/files/{id}/material.zip")
    ResponseEntity<byte[]> material(
            HttpServletRequest request,
            @AuthenticationPrincipal OidcUser user,
            @PathVariable long id) {
        var staff = Staff.of(user);
        var own = own(staff, id);
        drawer.noteLook(staff, id, "material");
        var archive = material.of(id, desktop.words(request));
        var name = ContentDisposition.attachment().filename(own.handed().number() + ".zip").build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .contentType(MediaType.parseMediaType("application/zip"))
                .body(archive);
    }

    @PostMapping("/bailiff/files/{id}/accept")
    String accept(@AuthenticationPrincipal OidcUser user, @PathVariable long id) {
        return after(id, handOvers.accept(licence(Staff.of(user)), id));
    }

    @PostMapping("/bailiff/files/{id}/lift")
    String lift(@AuthenticationPrincipal OidcUser user, @PathVariable long id) {
        return after(id, handOvers.liftSeizure(licence(Staff.of(user)), id));
    }

    @PostMapping("/bailiff/files/{id}/return")
    String sendBack(
            @AuthenticationPrincipal OidcUser user,
            @PathVariable long id,
            @RequestParam HandOvers.Return why) {
        after(id, handOvers.sendBack(licence(Staff.of(user)), id, why));
        return "redirect:/bailiff";
    }

    private BailiffFile own(Staff staff, long file) {
        return inbox.find(licence(staff), file).orElseThrow(BailiffPages::notFound);
    }

    private static String after(long file, HandOvers.Answer answer) {
        if (answer == HandOvers.Answer.NOT_YOURS) {
            throw notFound();
        }
        return "redirect:/bailiff/files/" + file;
    }

    private static String licence(Staff staff) {
        return staff.licence().orElseThrow(BailiffPages::notFound);
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
