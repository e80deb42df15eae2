package kz.robotbailiff.service.console;

import jakarta.servlet.http.HttpServletRequest;
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

/// Gives staff everything of a file and its proofs as one archive, ready for a court.
@Controller
final class BundlePages {

    private final Desktop desktop;
    private final FileDrawer drawer;
    private final Material material;

    BundlePages(Desktop desktop, FileDrawer drawer, Material material) {
        this.desktop = desktop;
        this.drawer = drawer;
        this.material = material;
    }

    @GetMapping("/console/files/{id}/material.zip")
    ResponseEntity<byte[]> bundle(
            HttpServletRequest request,
            @AuthenticationPrincipal OidcUser user,
            @PathVariable long id) {
        if (drawer.file(id).isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        drawer.noteLook(Staff.of(user), id, "material");
        var archive = material.of(id, desktop.words(request));
        var name = ContentDisposition.attachment().filename(id + ".zip").build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .contentType(MediaType.parseMediaType("application/zip"))
                .body(archive);
    }
}
