package kz.robotbailiff.sandbox.push;

import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import kz.robotbailiff.sandbox.world.Answer;
import kz.robotbailiff.sandbox.world.Body;
import kz.robotbailiff.sandbox.world.Call;
import kz.robotbailiff.sandbox.world.Report;
import kz.robotbailiff.sandbox.world.Surroundings;

/// The asynchronous channel of the state gateway in front of the apps' service: takes what the
/// robot has signed, answers with ids of its own, and calls the robot back with the result.
final class ShepChannel {

    private static final String TYPES = "http://bip.bee.kz/AsyncChannel/v10/Types";
    private static final String XML = "text/xml; charset=utf-8";

    private final Surroundings around;
    private final ShepKeys keys;

    ShepChannel(Surroundings around, ShepKeys keys) {
        this.around = around;
        this.keys = keys;
    }

    /// Takes a message.
    ///
    /// @param deliver brings it to a person and says `delivered` or `no_app`
    Answer take(Call call, Function<SoapLetter, String> deliver) throws Exception {
        var letter = SoapLetter.read(call.text());
        if (!letter.isSignedBy(keys.certificate("robot"))) {
            return fault("SCE006");
        }
        if (!letter.has("sendMessage") || letter.text("externalId").isEmpty()) {
            return fault("SCE001");
        }
        var result = deliver.apply(letter);
        var id = "{" + UUID.randomUUID() + "}";
        around.reports().send(callback(id, letter.text("externalId"), result));
        return answer(
                200,
                """
                <typ:sendMessageResponse xmlns:typ="%s"><response xmlns=""><messageId>%s\
                </messageId><correlationId>%s</correlationId><responseDate>%s</responseDate>\
                </response></typ:sendMessageResponse>\
                """
                        .formatted(TYPES, id, id, around.now()));
    }

    private Report callback(String id, String externalId, String result) throws Exception {
        var body =
                """
                <c:sendMessage xmlns:c="%s/Client"><request xmlns=""><messageInfo><messageId>%s\
                </messageId><correlationId>%s</correlationId><messageType>RESPONSE</messageType>\
                </messageInfo><messageData><data><externalId>%s</externalId><result>%s</result>\
                </data></messageData></request></c:sendMessage>\
                """
                        .formatted(TYPES, UUID.randomUUID(), id, externalId, result);
        return new Report(
                "push", "/partners/shep/async", Map.of("Content-Type", XML), signed(body));
    }

    private Answer fault(String code) throws Exception {
        return answer(
                500,
                "<s:Fault xmlns:s=\"http://schemas.xmlsoap.org/soap/envelope/\"><faultcode>"
                        + code
                        + "</faultcode><detail><errorCode>"
                        + code
                        + "</errorCode></detail></s:Fault>");
    }

    private Answer answer(int status, String inside) throws Exception {
        return new Answer(status, XML, Body.of(signed(inside)));
    }

    private String signed(String inside) throws Exception {
        return SoapLetter.around(inside).signed(keys.key("gateway"), keys.certificate("gateway"));
    }
}
