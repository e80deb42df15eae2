package kz.robotbailiff.service.notice;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import kz.robotbailiff.service.notice.NoticeSettings.ReceiptIds;
import org.jsmpp.bean.DeliverSm;
import org.jsmpp.bean.OptionalParameter;
import org.jsmpp.bean.OptionalParameter.Message_payload;
import org.jsmpp.bean.OptionalParameter.Message_state;
import org.jsmpp.bean.OptionalParameter.Receipted_message_id;
import org.jsmpp.bean.OptionalParameter.User_message_reference;
import org.jsmpp.extra.ProcessRequestException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Receipts as centres of different makes write them.
class ReceiptListenerTest {

    private static final byte RECEIPT = 0x04;
    private static final String WORDS =
            "id:%s sub:001 dlvrd:001 submit date:2609011000 done date:2609011001 stat:%s err:000"
                    + " text:secret";

    private final List<SmsReceipt> kept = Collections.synchronizedList(new ArrayList<>());

    @ParameterizedTest(name = "{0}: {1} is {2}")
    @CsvSource({
        "SAME, 0000012345, 12345",
        "SAME, 0A1B2C, a1b2c",
        "SAME, 3f-19, 3f-19",
        "DECIMAL_OF_HEX, 0000661292, a172c",
        "DECIMAL_OF_HEX, 18446744073709551615, ffffffffffffffff"
    })
    void bothNotationsOfIdsLeadToTheReferenceOfTheAnswer(
            ReceiptIds ids, String written, String reference) throws Exception {
        take(ids, receipt(WORDS.formatted(written, "DELIVRD")));
        assertThat(kept.getFirst().reference()).isEqualTo(reference);
        assertThat(kept.getFirst().isDelivered()).isTrue();
        assertThat(ReceiptListener.normal("00" + reference.toUpperCase(java.util.Locale.ROOT)))
                .isEqualTo(reference);
    }

    @Test
    void whatTheWordsRepeatOfTheMessageIsNotKept() throws Exception {
        take(ReceiptIds.SAME, receipt(WORDS.formatted("1", "UNDELIV")));
        assertThat(kept.getFirst().text()).endsWith("err:000").doesNotContain("secret");
        assertThat(kept.getFirst().isFinal()).isTrue();
        assertThat(kept.getFirst().isDelivered()).isFalse();
    }

    @Test
    void parametersAloneAreEnough() throws Exception {
        take(
                ReceiptIds.DECIMAL_OF_HEX,
                receipt(
                        "",
                        new Receipted_message_id("00A172C"),
                        new Message_state((byte) 2),
                        new User_message_reference((short) 0xfff1)));
        var receipt = kept.getFirst();
        assertThat(receipt.reference()).isEqualTo("a172c");
        assertThat(receipt.state()).isEqualTo("DELIVRD");
        assertThat(receipt.tag()).isEqualTo(0xfff1);
        assertThat(receipt.operator()).isEqualTo("first");
    }

    @Test
    void theWordsMayStandBesideTheMessage() throws Exception {
        var words = WORDS.formatted("77", "EXPIRED").getBytes(US_ASCII);
        take(ReceiptIds.SAME, receipt("", new Message_payload(words)));
        assertThat(kept.getFirst().reference()).isEqualTo("77");
        assertThat(kept.getFirst().state()).isEqualTo("EXPIRED");
    }

    @Test
    void aStateOnTheWayIsNotTheEnd() throws Exception {
        take(ReceiptIds.SAME, receipt("", new Message_state((byte) 6)));
        assertThat(kept.getFirst().state()).isEqualTo("ACCEPTD");
        assertThat(kept.getFirst().isFinal()).isFalse();
    }

    @Test
    void whatCannotBeReadIsRefusedForGoodAndNotKept() {
        for (var odd :
                List.of(
                        receipt("no state"),
                        receipt("", new Message_state((byte) 99)),
                        receipt(WORDS.formatted("0x1f", "DELIVRD")))) {
            assertThatThrownBy(() -> take(ReceiptIds.DECIMAL_OF_HEX, odd))
                    .isInstanceOf(ProcessRequestException.class)
                    .extracting(e -> ((ProcessRequestException) e).getErrorCode())
                    .isEqualTo(0x65);
        }
        assertThat(kept).isEmpty();
    }

    @Test
    void whatIsNotKnownYetIsToldAgain() {
        var early = receipt(WORDS.formatted("1", "DELIVRD"));
        try (var listener =
                new ReceiptListener("first", ReceiptIds.SAME, some -> refused(some)).started()) {
            assertThatThrownBy(() -> listener.onAcceptDeliverSm(early))
                    .extracting(e -> ((ProcessRequestException) e).getErrorCode())
                    .isEqualTo(0x64);
        }
    }

    @Test
    void whatIsNoReceiptIsPassedOver() throws Exception {
        var message = receipt(WORDS.formatted("1", "DELIVRD"));
        message.setEsmClass((byte) 0);
        take(ReceiptIds.SAME, message);
        assertThat(kept).isEmpty();
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "PT24H, 000001000000000R",
        "PT30M, 000000003000000R",
        "P3DT4H5M6S, 000003040506000R"
    })
    void theValidityIsARelativeTime(Duration validity, String written) {
        assertThat(centre(validity).validityPeriod()).isEqualTo(written).hasSize(16);
    }

    private static NoticeSettings.Sms centre(Duration validity) {
        var second = Duration.ofSeconds(1);
        return new NoticeSettings.Sms(
                "localhost",
                2775,
                "robot",
                "only-in-a-test",
                "",
                "1414",
                20,
                second,
                second,
                ReceiptIds.SAME,
                validity,
                0,
                second,
                true,
                new NoticeSettings.Numbers(3, 0, 1, 1));
    }

    private void take(ReceiptIds ids, DeliverSm message) throws ProcessRequestException {
        try (var listener = new ReceiptListener("first", ids, this::keep).started()) {
            listener.onAcceptDeliverSm(message);
        }
    }

    private List<Boolean> keep(List<SmsReceipt> receipts) {
        kept.addAll(receipts);
        return receipts.stream().map(_ -> true).toList();
    }

    private static List<Boolean> refused(List<SmsReceipt> receipts) {
        return receipts.stream().map(_ -> false).toList();
    }

    private static DeliverSm receipt(String words, OptionalParameter... beside) {
        var message = new DeliverSm();
        message.setEsmClass(RECEIPT);
        message.setSourceAddr("77000000001");
        message.setShortMessage(words.getBytes(US_ASCII));
        message.setOptionalParameters(beside);
        return message;
    }
}
