package kz.robotbailiff.service.notice;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.security.InvalidKeyException;
import java.security.KeyPair;
import java.security.Signature;
import java.time.Instant;
import java.util.Base64;
import org.junit.jupiter.api.Test;

/// The example of RFC 8291, appendix A, byte for byte, and the token of RFC 8292.
class WebPushCipherTest {

    private static final String OURS =
            "BP4z9KsN6nGRTbVYI_c7VJSPQTBtkgcy27mlmlMoZIIg"
                    + "Dll6e3vCYLocInmYWAmS6TlzAC8wEqKK6PBru3jl7A8";
    private static final String OUR_SECRET = "yfWPiYE-n46HLnH0KqZOF1fJJU3MYrct3AELtAQ-oRw";
    private static final String BROWSER =
            "BCVxsr7N_eNgVRqvHtD0zTZsEc6-VV-JvLexhqUzORcx"
                    + "aOzi6-AYWXvTBHm4bjyPjs7Vd8pZGH6SRpkNtoIAiw4";

    private static byte[] bytes(String base64) {
        return Base64.getUrlDecoder().decode(base64);
    }

    @Test
    void encryptsTheExampleOfTheStandard() throws Exception {
        var pair = new KeyPair(Curve.point(bytes(OURS)), Curve.secret(bytes(OUR_SECRET)));
        var sealed =
                WebPushCipher.encrypt(
                        "When I grow up, I want to be a watermelon".getBytes(UTF_8),
                        Curve.point(bytes(BROWSER)),
                        bytes("BTBZMqHH6r4Tts7J_aSIgg"),
                        pair,
                        bytes("DGv6ra1nlYgDCS1FRnbzlw"));
        assertThat(Base64.getUrlEncoder().withoutPadding().encodeToString(sealed))
                .isEqualTo(
                        "DGv6ra1nlYgDCS1FRnbzlwAAEABBBP4z9KsN6nGRTbVYI_c7VJ"
                                + "SPQTBtkgcy27mlmlMoZIIgDll6e3vCYLocInmYWAmS6TlzAC8w"
                                + "EqKK6PBru3jl7A_yl95bQpu6cVPTpK4Mqgkf1CXztLVBSt2Ks3"
                                + "oZwbuwXPXLWyouBWLVWGNWQexSgSxsj_Qulcy4a-fN");
    }

    @Test
    void aPointThatIsNotOnTheCurveIsRefused() {
        var wrong = bytes(BROWSER);
        wrong[40]++;
        assertThatThrownBy(() -> Curve.point(wrong)).isInstanceOf(InvalidKeyException.class);
        assertThatThrownBy(() -> Curve.point(new byte[65])).isInstanceOf(InvalidKeyException.class);
    }

    @Test
    void theTokenIsSignedForThatServiceAlone() throws Exception {
        var vapid = new Vapid("mailto:push@example.kz", OURS, OUR_SECRET);
        var endpoint = URI.create("https://push.example.net/p/1");
        var header = vapid.authorization(endpoint, Instant.parse("2026-01-01T00:00:00Z"));
        assertThat(header).startsWith("vapid t=").endsWith(", k=" + OURS);
        var token = header.substring("vapid t=".length(), header.indexOf(','));
        var parts = token.split("\\.", -1);
        assertThat(new String(bytes(parts[1]), UTF_8))
                .contains("\"aud\":\"https://push.example.net\"", "\"exp\":1767268800");
        var signature = Signature.getInstance("SHA256withECDSAinP1363Format");
        signature.initVerify(Curve.point(bytes(OURS)));
        signature.update((parts[0] + "." + parts[1]).getBytes(UTF_8));
        assertThat(signature.verify(bytes(parts[2]))).isTrue();
    }
}
