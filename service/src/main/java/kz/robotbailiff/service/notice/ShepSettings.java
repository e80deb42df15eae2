package kz.robotbailiff.service.notice;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import kz.robotbailiff.service.platform.Required;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// The state gateway's asynchronous channel, by which push messages go: `robot.notice.shep.*`.
///
/// @param url where its asynchronous channel answers
/// @param serviceId the service that brings push messages to people's apps
/// @param senderId under which name we send
/// @param password the password of that name
/// @param keyStore a PKCS#12 store with the RSA key that signs what we send, and its certificate
/// @param keyStorePassword the password of the store and of the key
/// @param gatewayCertificate the PEM file of the certificate that the gateway signs with
/// @param answerWithin how long its answer is awaited
@ConfigurationProperties("robot.notice.shep")
public record ShepSettings(
        URI url,
        @DefaultValue("PUSH_NOTIFICATION") String serviceId,
        String senderId,
        String password,
        Path keyStore,
        String keyStorePassword,
        Path gatewayCertificate,
        @DefaultValue("20s") Duration answerWithin) {

    public ShepSettings {
        Required.in("robot.notice.shep")
                .setting("url", url)
                .setting("sender-id", senderId)
                .setting("password", password)
                .setting("key-store", keyStore)
                .setting("key-store-password", keyStorePassword)
                .setting("gateway-certificate", gatewayCertificate)
                .orRefuse();
    }

    @Override
    public String toString() {
        return "state gateway " + url;
    }
}
