package kz.robotbailiff.service.ruling;

import java.util.List;
import java.util.Optional;
import kz.robotbailiff.core.document.Language;
import kz.robotbailiff.service.platform.Time;
import kz.robotbailiff.service.ruling.RulingVerification.Signed;
import kz.robotbailiff.service.ruling.paper.PaperSeal;
import kz.robotbailiff.service.ruling.paper.Press;
import kz.robotbailiff.service.ruling.paper.QrCode;
import kz.robotbailiff.service.ruling.paper.SealedPaper;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Makes copies of a ruling when somebody asks: a sealed page, a sealed paper.
///
/// What the copy says comes from the data signed at issue alone. The copy as such is signed when
/// it is made, so that a changed byte of it is found without knowing the templates.
public final class Copies {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final Sheets sheets = new Sheets();
    private final Layout layout;
    private final Press press = new Press();
    private final SigningKeys keys;
    private final Time time;
    private final @Nullable PaperSeal seal;

    /// @param seal who signs papers in place of the territorial body's own key
    /// @param verify the address of the page that checks rulings, to which a page leads
    public Copies(SigningKeys keys, Time time, @Nullable PaperSeal seal, String verify) {
        layout = new Layout(verify);
        this.keys = keys;
        this.time = time;
        this.seal = seal;
    }

    String page(Signed signed, Language first) {
        var key = key(data(signed));
        var code = key.map(usable -> code(signed, usable)).orElse(null);
        var page = layout.page(sheets.of(signed, first), code);
        return key.map(usable -> SealedPage.seal(page, ProofFile.write(signed), usable))
                .orElse(page);
    }

    /// @throws IllegalStateException when the body has no key that is valid today: a paper without
    ///     a signature would be taken for one with
    byte[] paper(Signed signed) {
        var data = data(signed);
        var key = key(data).orElseThrow(() -> new IllegalStateException("no key to sign papers"));
        var parts = sheets.of(signed, Language.KK);
        var printed = press.print(layout.paper(parts, code(signed, key)));
        var occasion =
                new SealedPaper.Occasion(data.path("number").asString(), signer(parts), time.now());
        return SealedPaper.seal(printed, occasion, seal == null ? key.seal() : seal);
    }

    Optional<byte[]> seal(int region, byte[] bytes) {
        return key(region).map(key -> key.seal().sign(bytes));
    }

    String policy() {
        return layout.policy();
    }

    private static String signer(List<Sheet> parts) {
        return parts.getFirst().signature().name();
    }

    private static QrCode code(Signed signed, SigningKey key) {
        return QrCode.of(CodeText.of(signed.content(), key));
    }

    private Optional<SigningKey> key(JsonNode data) {
        return key(data.at("/body/region").asInt());
    }

    private Optional<SigningKey> key(int region) {
        return keys.of(region).filter(key -> key.isValidAt(time.now()));
    }

    private static JsonNode data(Signed signed) {
        return JSON.readTree(signed.content());
    }
}
