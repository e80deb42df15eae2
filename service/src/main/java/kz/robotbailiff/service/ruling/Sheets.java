package kz.robotbailiff.service.ruling;

import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import kz.robotbailiff.core.document.Language;
import kz.robotbailiff.service.platform.Days;
import kz.robotbailiff.service.platform.Phrases;
import kz.robotbailiff.service.platform.Texts;
import kz.robotbailiff.service.platform.Time;
import kz.robotbailiff.service.platform.Tokens;
import kz.robotbailiff.service.ruling.RulingVerification.Signed;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Makes the two sheets of a ruling, Kazakh and Russian, from its signed data.
///
/// The page and the paper are made from the same sheets, so that they say the same.
final class Sheets {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final Texts texts = Texts.of("ruling", Language.KK, Language.RU);
    private final Summaries summaries = new Summaries();

    /// The asked language first; who reads English gets Kazakh first.
    List<Sheet> of(Signed signed, Language first) {
        var leading = first == Language.RU ? Language.RU : Language.KK;
        var second = leading == Language.RU ? Language.KK : Language.RU;
        return List.of(sheet(signed, leading, true), sheet(signed, second, false));
    }

    private Sheet sheet(Signed signed, Language language, boolean leading) {
        var data = JSON.readTree(signed.content());
        var phrases = texts.in(language);
        return new Wording(phrases, data)
                .sheet(summaries.of(data, language, leading), signature(signed, data, phrases));
    }

    private static Sheet.Signature signature(Signed signed, JsonNode data, Phrases phrases) {
        var certificate = certificate(signed);
        var tag = phrases.language().tag();
        var signer = data.path("signer");
        var suffix = Form.of(data.path("form").asInt()).isRuling() ? "" : ".paper";
        return new Sheet.Signature(
                phrases.raw("heading.signature"),
                phrases.raw("signature.automatic" + suffix),
                signer.path("position").path(tag).asString(),
                signer.path("name").path(tag).asString(),
                proof(signed, certificate, phrases),
                phrases.raw("signature.check"),
                phrases.raw("signature.code"),
                SigningKey.isStandIn(certificate)
                        ? phrases.raw("signature.standIn" + suffix)
                        : null);
    }

    private static List<String> proof(Signed signed, X509Certificate certificate, Phrases phrases) {
        var moment = Instant.parse(JSON.readTree(signed.head()).path("signedAt").asString());
        var day = Days.running(Time.day(moment), phrases.language());
        var serial = certificate.getSerialNumber().toString(16);
        var digest = HexFormat.of().formatHex(Tokens.sha256(signed.content()));
        return List.of(
                phrases.say("signature.made", "day", day, "hour", Days.hour(moment)),
                phrases.say("signature.certificate", "serial", serial),
                phrases.say("signature.digest", "digest", digest));
    }

    private static X509Certificate certificate(Signed signed) {
        try {
            return RulingVerification.certificate(signed.certificate());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a ruling whose certificate cannot be read", e);
        }
    }
}
