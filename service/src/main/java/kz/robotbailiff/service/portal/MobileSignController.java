package kz.robotbailiff.service.portal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import kz.robotbailiff.core.document.Language;
import kz.robotbailiff.service.platform.Texts;
import kz.robotbailiff.service.platform.Time;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What eGov Mobile asks after it has read the code of the page: what there is to sign, the
/// document itself, and back with the signature (the `mobileSign:` protocol).
@RestController
public class MobileSignController {

    private static final Texts TEXTS = Texts.of("portal");
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSSxxx", java.util.Locale.ROOT);

    private final Signings signings;
    private final PersonalSignature signatures;
    private final ApplicationPages.Desk desk;
    private final Time time;

    MobileSignController(
            Signings signings,
            PersonalSignature signatures,
            ApplicationPages.Desk desk,
            Time time) {
        this.signings = signings;
        this.signatures = signatures;
        this.desk = desk;
        this.time = time;
    }

    @GetMapping(path = "/ms/{token}", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Object> what(@PathVariable String token) {
        var waiting = signings.find(token);
        if (waiting.isEmpty()) {
            return refused(HttpStatus.NOT_FOUND, "not found");
        }
        var until = MOMENT.format(waiting.get().until().atZone(Time.ALMATY));
        return ResponseEntity.ok(
                Map.of(
                        "description",
                        "№" + waiting.get().number(),
                        "expiry_date",
                        until,
                        "organisation",
                        named("sign.organisation", Map.of("bin", "000000000000")),
                        "document",
                        Map.of(
                                "uri",
                                signings.api(token) + "/document",
                                "auth_type",
                                "Token",
                                "auth_token",
                                Signings.bearer(token))));
    }

    /// A name in the three languages, under the protocol's keys.
    private static Map<String, Object> named(String key, Map<String, Object> rest) {
        var named = new LinkedHashMap<String, Object>(rest);
        named.put("nameKz", TEXTS.in(Language.KK).say(key));
        named.put("nameRu", TEXTS.in(Language.RU).say(key));
        named.put("nameEn", TEXTS.in(Language.EN).say(key));
        return named;
    }

    @GetMapping(path = "/ms/{token}/document", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Object> document(
            @PathVariable String token,
            @RequestHeader(name = "Authorization", defaultValue = "") String bearer) {
        var waiting = signings.find(token);
        if (waiting.isEmpty() || !isRight(token, bearer)) {
            return refused(HttpStatus.FORBIDDEN, "forbidden");
        }
        var text = waiting.get().content().getBytes(StandardCharsets.UTF_8);
        var file = Map.of("mime", "text/plain", "data", Base64.getEncoder().encodeToString(text));
        var document =
                named(
                        "sign.document",
                        Map.of(
                                "id",
                                1,
                                "meta",
                                List.of(Map.of("name", "№", "value", waiting.get().number())),
                                "document",
                                Map.of("file", file)));
        return ResponseEntity.ok(
                Map.of(
                        "signMethod",
                        "CMS_SIGN_ONLY",
                        "version",
                        2,
                        "documentsToSign",
                        List.of(document)));
    }

    @PutMapping(path = "/ms/{token}/document", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Object> signed(
            @PathVariable String token,
            @RequestHeader(name = "Authorization", defaultValue = "") String bearer,
            @RequestBody byte[] body) {
        var found = signings.find(token);
        if (found.isEmpty() || !isRight(token, bearer)) {
            return refused(HttpStatus.FORBIDDEN, "forbidden");
        }
        var waiting = found.get();
        var content = waiting.content().getBytes(StandardCharsets.UTF_8);
        var signature = signature(body);
        var signer = signatures.signer(content, signature, time.now());
        if (signer.isEmpty()) {
            return refused(HttpStatus.FORBIDDEN, "the signature is not right");
        }
        if (!signer.get().equals(waiting.iin())) {
            return refused(HttpStatus.FORBIDDEN, "signed by somebody else");
        }
        if (signings.end(token)) {
            desk.take(
                    waiting.file(),
                    new Uploads.Sent("application", "text/plain", content, signature));
        }
        return ResponseEntity.ok(Map.of("code", "200", "message", "success"));
    }

    private static boolean isRight(String token, String bearer) {
        var right = "Bearer " + Signings.bearer(token);
        return MessageDigest.isEqual(
                right.getBytes(StandardCharsets.UTF_8), bearer.getBytes(StandardCharsets.UTF_8));
    }

    /// The signature out of what the telephone sends back; empty bytes where there is none.
    private static byte[] signature(byte[] body) {
        try {
            JsonNode first = JsonMapper.shared().readTree(body).path("documentsToSign").path(0);
            var data = first.path("document").path("file").path("data").asString("");
            return Base64.getMimeDecoder().decode(data);
        } catch (RuntimeException notThat) {
            return new byte[0];
        }
    }

    private static ResponseEntity<Object> refused(HttpStatus status, String why) {
        return ResponseEntity.status(status)
                .body(Map.of("code", Objects.toString(status.value()), "message", why));
    }
}
