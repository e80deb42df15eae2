package kz.robotbailiff.service.notice;

import java.net.URI;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// How people are told: `robot.notice.*`.
///
/// @param linkSecret what personal links and check codes are derived from; 32 characters or more
/// @param linkLife how long a personal link opens the page
/// @param patience how long a receipt is awaited before what may have gone out is sent again
@ConfigurationProperties("robot.notice")
public record NoticeSettings(
        Sms sms,
        Push push,
        String linkSecret,
        @DefaultValue("365d") Duration linkLife,
        @DefaultValue("10m") Duration patience) {

    /// The SMS centre.
    ///
    /// @param window how many messages may be on the wire unanswered
    /// @param receiptIds how a receipt writes the reference that the answer to a message gave
    public record Sms(
            String host,
            int port,
            String systemId,
            String password,
            @DefaultValue("") String systemType,
            @DefaultValue("1414") String source,
            @DefaultValue("20") int window,
            @DefaultValue("30s") Duration enquireLink,
            @DefaultValue("5s") Duration answerWithin,
            @DefaultValue("SAME") ReceiptIds receiptIds) {

        @Override
        public String toString() {
            return "SMS centre " + host + ":" + port;
        }
    }

    /// The push gateway.
    public record Push(
            URI url, String token, String key, @DefaultValue("20s") Duration answerWithin) {

        @Override
        public String toString() {
            return "push gateway " + url;
        }
    }

    /// How a receipt writes the reference of its message.
    public enum ReceiptIds {
        /// As the answer did.
        SAME,
        /// The answer in hexadecimal, the receipt in decimal.
        DECIMAL_OF_HEX
    }

    @Override
    public String toString() {
        return "notice by " + sms + " and " + push;
    }
}
