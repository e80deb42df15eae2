package kz.robotbailiff.service.notice;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import kz.robotbailiff.service.platform.Required;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// How people are told: `robot.notice.*`.
///
/// @param sms the preferred SMS operator
/// @param smsSecond the operator who stands in while the preferred one fails or is slow, if any
/// @param operatorRest how long an operator that failed is left alone before it is tried again
/// @param push the apps' push gateway, where it is not the state gateway
/// @param pushBy the way push messages go
/// @param order which channel goes first: both at once, or one and then the other
/// @param fallbackAfter how long the second channel waits for the first to deliver
/// @param quiet the hours in Almaty in which nothing goes out, or `none`
/// @param remindEvery how often it is looked whom to remind, on the days that the law's table names
/// @param linkSecret what personal links and check codes are derived from; 32 characters or more
/// @param linkLife how long a personal link opens the page
/// @param patience how long a receipt is awaited before what may have gone out is sent again
@ConfigurationProperties("robot.notice")
public record NoticeSettings(
        Sms sms,
        @Nullable Sms smsSecond,
        @DefaultValue("30s") Duration operatorRest,
        @Nullable Push push,
        @DefaultValue("SHEP") PushBy pushBy,
        @DefaultValue("BOTH") ChannelRule.Order order,
        @DefaultValue("1h") Duration fallbackAfter,
        @DefaultValue("21:00-09:00") String quiet,
        @DefaultValue("1m") Duration remindEvery,
        String linkSecret,
        @DefaultValue("365d") Duration linkLife,
        @DefaultValue("10m") Duration patience) {

    public NoticeSettings {
        Required.in("robot.notice")
                .setting("sms", sms)
                .setting("link-secret", linkSecret)
                .orRefuse();
    }

    /// An operator's SMS centre.
    ///
    /// @param host where it listens
    /// @param port the port of its SMPP 3.4 line
    /// @param systemId under which name the line is bound
    /// @param password the password of that name
    /// @param systemType the type of system it wants to be told, if any
    /// @param source the short number that people see
    /// @param window how many messages may be on the wire unanswered
    /// @param enquireLink how often a silent line is asked whether it lives
    /// @param answerWithin how long an answer to a message is awaited
    /// @param receiptIds how a receipt writes the reference that the answer to a message gave
    /// @param validity how long the centre goes on trying to reach a phone
    /// @param perSecond how many messages a second are agreed; 0 for no limit
    /// @param slow an average answer that takes longer makes the other operator stand in
    /// @param tags whether messages carry a reference of ours that comes back with the receipt
    /// @param numbers the types and plans of numbers
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
            @DefaultValue("SAME") ReceiptIds receiptIds,
            @DefaultValue("1d") Duration validity,
            @DefaultValue("0") int perSecond,
            @DefaultValue("2s") Duration slow,
            @DefaultValue("true") boolean tags,
            @DefaultValue Numbers numbers) {

        public Sms {
            Required.in("robot.notice.sms")
                    .setting("host", host)
                    .setting("system-id", systemId)
                    .setting("password", password)
                    .orRefuse();
        }

        /// The validity as SMPP writes a relative time.
        String validityPeriod() {
            return String.format(
                    Locale.ROOT,
                    "0000%02d%02d%02d%02d000R",
                    validity.toDays(),
                    validity.toHoursPart(),
                    validity.toMinutesPart(),
                    validity.toSecondsPart());
        }

        @Override
        public String toString() {
            return "SMS centre " + host + ":" + port;
        }
    }

    /// Types and plans of numbers, as SMPP counts them.
    ///
    /// @param sourceTon the type of our short number
    /// @param sourceNpi the plan of our short number
    /// @param phoneTon the type of people's numbers
    /// @param phoneNpi the plan of people's numbers
    public record Numbers(
            @DefaultValue("3") int sourceTon,
            @DefaultValue("0") int sourceNpi,
            @DefaultValue("1") int phoneTon,
            @DefaultValue("1") int phoneNpi) {}

    /// The push gateway.
    ///
    /// @param url where it answers, without a slash at its end
    /// @param token the bearer token of every call, both ways
    /// @param key the secret of the HMAC-SHA256 over every body, both ways
    /// @param answerWithin how long its answer is awaited
    public record Push(
            URI url, String token, String key, @DefaultValue("20s") Duration answerWithin) {

        public Push {
            Required.in("robot.notice.push")
                    .setting("url", url)
                    .setting("token", token)
                    .setting("key", key)
                    .orRefuse();
        }

        @Override
        public String toString() {
            return "push gateway " + url;
        }
    }

    /// The operators by the names that messages keep, the preferred one first.
    Map<String, Sms> operators() {
        var operators = new LinkedHashMap<String, Sms>();
        operators.put("first", sms);
        if (smsSecond != null) {
            operators.put("second", smsSecond);
        }
        return operators;
    }

    /// The way push messages go.
    public enum PushBy {
        /// Through the asynchronous channel of the state gateway.
        SHEP,
        /// As JSON to a gateway of its own.
        JSON
    }

    /// What is too weak for production.
    List<String> weaknesses() {
        var weak = new ArrayList<String>();
        if (linkSecret.contains("sandbox")) {
            weak.add("robot.notice.link-secret is a sandbox's.");
        }
        for (var operator : operators().entrySet()) {
            if (operator.getValue().password().contains("sandbox")) {
                weak.add(
                        "The password of the %s SMS operator is a sandbox's."
                                .formatted(operator.getKey()));
            }
        }
        return weak;
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
        return "notice by " + sms + " and " + pushBy;
    }
}
