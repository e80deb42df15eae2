package kz.robotbailiff.service.ruling;

import java.nio.charset.StandardCharsets;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/// Gives everybody what a check needs: the page, the list of rulings that hold no longer, and the
/// certificates. None of it tells anything about a person.
@Controller
public class VerifyDoor {

    private final Revocations revocations;
    private final VerifyPage page = new VerifyPage();

    VerifyDoor(Revocations revocations) {
        this.revocations = revocations;
    }

    @GetMapping("/verify.html")
    ResponseEntity<byte[]> page() {
        return ResponseEntity.ok()
                .contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
                .cacheControl(CacheControl.noStore())
                .header("Content-Security-Policy", page.policy() + "; frame-ancestors 'none'")
                .body(verifyPage());
    }

    /// The page as it is now, for whoever packs it beside rulings.
    public byte[] verifyPage() {
        return page.with(revocations.trust()).getBytes(StandardCharsets.UTF_8);
    }

    @GetMapping("/rulings/revoked.json")
    ResponseEntity<byte[]> revoked() {
        return file("revoked.json", revocations.list());
    }

    @GetMapping("/rulings/trust.json")
    ResponseEntity<byte[]> trust() {
        return file("trust.json", revocations.trust());
    }

    private static ResponseEntity<byte[]> file(String name, byte[] bytes) {
        var disposition = ContentDisposition.attachment().filename(name).build().toString();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition)
                .body(bytes);
    }
}
