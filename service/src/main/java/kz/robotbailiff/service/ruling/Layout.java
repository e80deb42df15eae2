package kz.robotbailiff.service.ruling;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import kz.robotbailiff.core.document.Language;
import kz.robotbailiff.service.platform.Days;
import kz.robotbailiff.service.platform.Phrases;
import kz.robotbailiff.service.platform.Texts;
import kz.robotbailiff.service.platform.Time;
import kz.robotbailiff.service.platform.Tokens;
import kz.robotbailiff.service.ruling.RulingVerification.Signed;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Lays a ruling out as one page that needs nothing else: both languages, style and all.
final class Layout {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final Texts texts = Texts.of("ruling", Language.KK, Language.RU);
    private final SpringTemplateEngine engine = engine();
    private final String style = style();

    String page(Signed signed, Language first) {
        var second = first == Language.RU ? Language.KK : Language.RU;
        var leading = first == Language.RU ? Language.RU : Language.KK;
        var sheets = new ArrayList<Sheet>();
        for (var language : List.of(leading, second)) {
            sheets.add(sheet(signed, texts.in(language)));
        }
        var context = new Context(Locale.ROOT, Map.of("sheets", sheets, "style", style));
        return engine.process("ruling", context);
    }

    String policy() {
        var hash = Tokens.sha256(style.getBytes(StandardCharsets.UTF_8));
        return "default-src 'none'; style-src 'sha256-"
                + Base64.getEncoder().encodeToString(hash)
                + "'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
    }

    private static Sheet sheet(Signed signed, Phrases phrases) {
        var data = JSON.readTree(signed.content());
        return new Wording(phrases, data).sheet(signature(signed, data, phrases));
    }

    private static Sheet.Signature signature(Signed signed, JsonNode data, Phrases phrases) {
        var certificate = certificate(signed);
        var language = phrases.language();
        var signer = data.path("signer");
        var moment = Instant.parse(JSON.readTree(signed.head()).path("signedAt").asString());
        var digest = HexFormat.of().formatHex(Tokens.sha256(signed.content()));
        return new Sheet.Signature(
                phrases.raw("heading.signature"),
                phrases.raw("signature.automatic"),
                signer.path("position").path(language.tag()).asString(),
                signer.path("name").path(language.tag()).asString(),
                List.of(
                        phrases.say(
                                "signature.made",
                                "day",
                                Days.running(Time.day(moment), language),
                                "hour",
                                Days.hour(moment)),
                        phrases.say(
                                "signature.certificate",
                                "serial",
                                certificate.getSerialNumber().toString(16)),
                        phrases.say("signature.digest", "digest", digest)),
                SigningKey.isStandIn(certificate) ? phrases.raw("signature.standIn") : null);
    }

    private static X509Certificate certificate(Signed signed) {
        try {
            return RulingVerification.certificate(signed.certificate());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a ruling whose certificate cannot be read", e);
        }
    }

    private static SpringTemplateEngine engine() {
        var resolver = new ClassLoaderTemplateResolver(Layout.class.getClassLoader());
        resolver.setPrefix("templates/ruling/");
        resolver.setSuffix(".html");
        resolver.setCharacterEncoding("UTF-8");
        var engine = new SpringTemplateEngine();
        engine.setTemplateResolver(resolver);
        return engine;
    }

    private static String style() {
        try (var in = Layout.class.getResourceAsStream("ruling.css")) {
            return new String(
                    Objects.requireNonNull(in, "ruling.css").readAllBytes(),
                    StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
