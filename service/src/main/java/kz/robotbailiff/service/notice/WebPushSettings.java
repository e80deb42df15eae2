package kz.robotbailiff.service.notice;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// Web Push (RFC 8030, 8291, 8292): `robot.notice.web-push.*`; without keys it is not offered.
///
/// @param publicKey our public key on P-256: 65 bytes in base64url
/// @param privateKey our private key: 32 bytes in base64url
/// @param contact where an operator of a push service reaches us, `mailto:` or `https:`
/// @param hosts the push services that subscriptions may name; `*.` means any host below a name
@ConfigurationProperties("robot.notice.web-push")
public record WebPushSettings(
        @DefaultValue("") String publicKey,
        @DefaultValue("") String privateKey,
        @DefaultValue("mailto:robot@example.kz") String contact,
        @DefaultValue({
                    "fcm.googleapis.com",
                    "updates.push.services.mozilla.com",
                    "*.push.apple.com",
                    "*.notify.windows.com"
                })
                List<String> hosts) {

    boolean isOn() {
        return !publicKey.isEmpty() && !privateKey.isEmpty();
    }

    @Override
    public String toString() {
        return "Web Push as " + contact;
    }
}
