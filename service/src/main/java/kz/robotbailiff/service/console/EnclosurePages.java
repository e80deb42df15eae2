package kz.robotbailiff.service.console;

import kz.robotbailiff.service.docket.Enclosures;
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
import org.springframework.web.server.ResponseStatusException;

/// Hands out what a debtor enclosed: always as a file to save, never as a page of ours.
@Controller
final class EnclosurePages {

    private final Enclosures enclosures;
    private final FileDrawer drawer;

    EnclosurePages(Enclosures enclosures, FileDrawer drawer) {
        this.enclosures = enclosures;
        this.drawer = drawer;
    }

    @GetMapping("/console/files/{file}/enclosures/{id}")
    ResponseEntity<byte[]> save(
            @AuthenticationPrincipal OidcUser user,
            @PathVariable long file,
            @PathVariable long id) {
        var content =
                enclosures
                        .content(file, id)
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        drawer.noteLook(Staff.of(user), file, "enclosure");
        var type = MediaType.parseMediaType(content.type());
        var name = id + "." + (type.getSubtype().equals("plain") ? "txt" : type.getSubtype());
        return ResponseEntity.ok()
                .contentType(type)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .body(content.bytes());
    }
}
