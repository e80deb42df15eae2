package kz.robotbailiff.service.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import kz.robotbailiff.core.document.Language;
import kz.robotbailiff.core.money.Tenge;
import kz.robotbailiff.service.platform.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The texts of messages: complete in all languages, and not longer than six parts.
class MessagesTest {

    private static final List<String> NAMES =
            List.of("open", "remind", "paid", "cancelled", "released", "transferred", "optout");

    private static final LocalDate TODAY = LocalDate.of(2026, 9, 10);
    private static final String LONG_NAME = "Ә".repeat(24) + " " + "Қ".repeat(25);
    private static final int MOST_PARTS = 6;

    private final PersonalLink links = new PersonalLink("a secret of no value, but long enough");
    private final Wording wording = new Wording(links, "https://robot.example.kz", Offices.of(""));

    @Test
    void noMessageIsLongerThanSixParts() {
        for (var language : Language.values()) {
            for (int region = 0; region < 80; region++) {
                for (var name : NAMES) {
                    var to = addressee(language, region);
                    var parts = Segments.of(wording.sms(name, to, TODAY), 1);
                    assertThat(parts.size())
                            .as("%s %s %d", language, name, region)
                            .isLessThanOrEqualTo(MOST_PARTS);
                }
            }
        }
    }

    /// Parts of each message in Kazakh, Russian and English for a usual name; a change costs money
    /// a million times, so it has to be made here on purpose.
    @ParameterizedTest
    @CsvSource({
        "open, 6, 6, 5",
        "remind, 5, 5, 4",
        "paid, 4, 4, 2",
        "cancelled, 4, 4, 2",
        "released, 3, 4, 2",
        "transferred, 5, 5, 4",
        "optout, 4, 5, 4"
    })
    void hasAsManyPartsAsIsPaidFor(String name, int kk, int ru, int en) {
        assertThat(
                        List.of(
                                parts(name, Language.KK, "Үлгібаев Айбек Маратұлы"),
                                parts(name, Language.RU, "Сынакбаев Айбек Маратович"),
                                parts(name, Language.EN, "Sample Aibek")))
                .as(name)
                .containsExactly(kk, ru, en);
    }

    private int parts(String name, Language language, String person) {
        return Segments.of(wording.sms(name, addressee(language, 31, person), TODAY), 1).size();
    }

    /// Article 27: who sends it and from where, to whom, about what, on which ground and number.
    @Test
    void saysWhoToWhomWhatAndUnderWhichNumber() {
        for (var language : List.of(Language.KK, Language.RU)) {
            var office = language == Language.KK ? "Әділет департаменті" : "Департамент юстиции";
            var street = language == Language.KK ? "Үлгі көшесі" : "улица Образцовая";
            for (var name : NAMES) {
                var text = wording.sms(name, addressee(language, 31, "Үлгібаев Айбек"), TODAY);
                assertThat(text)
                        .startsWith("Үлгібаев Айбек, ")
                        .contains("№31-26-0012345", office, street, links.code(7))
                        .endsWith(" 1414");
            }
            assertThat(wording.sms("open", addressee(language, 31, "Үлгібаев Айбек"), TODAY))
                    .contains("123456789012345", "20 156");
        }
    }

    /// What the console says of messages: a state without a word would break its page.
    @Test
    void theConsoleHasAWordForEveryChannelStateAndMessage() {
        for (var language : Language.values()) {
            var console = Texts.of("console").in(language);
            for (var state : MessageState.values()) {
                assertThat(console.has("messagestate." + state.code())).as("%s", state).isTrue();
            }
            for (var channel : Channel.values()) {
                assertThat(console.has("channel." + channel.code())).as("%s", channel).isTrue();
            }
            for (var key : Texts.of("notice").in(language).keys()) {
                var parts = key.split("\\.", -1);
                if (parts[0].equals("sms")) {
                    assertThat(console.has("message." + parts[1])).as(key).isTrue();
                }
            }
        }
    }

    @Test
    void everySentenceIsThereInEveryLanguageWithTheSamePlaces() {
        var texts = Texts.of("notice");
        var kk = texts.in(Language.KK);
        for (var language : Language.values()) {
            var other = texts.in(language);
            assertThat(other.keys()).isEqualTo(kk.keys());
            assertThat(other.keys())
                    .allSatisfy(key -> assertThat(other.places(key)).isEqualTo(kk.places(key)));
        }
    }

    @Test
    void theLockScreenTellsNeitherNameNorSum() {
        for (var language : Language.values()) {
            for (var name : NAMES) {
                var push = wording.push(name, addressee(language, 31), TODAY);
                assertThat(push.title() + push.body()).doesNotContain(LONG_NAME, "20 156");
            }
        }
    }

    @Test
    void partsJoinedAgainAreTheText() {
        var text = wording.sms("open", addressee(Language.KK, 31), TODAY) + "🙂".repeat(60);
        var parts = Segments.of(text, 300);
        var joined =
                parts.stream()
                        .map(Segments.Segment::bytes)
                        .peek(bytes -> assertThat(bytes.length).isLessThanOrEqualTo(140))
                        .map(bytes ->
                                new String(bytes, 6, bytes.length - 6, StandardCharsets.UTF_16BE))
                        .collect(Collectors.joining());
        assertThat(joined).isEqualTo(text);
        assertThat(parts.get(1).bytes()).startsWith(5, 0, 3, (byte) 300, (byte) parts.size(), 2);
    }

    @Test
    void linkAndCodeAreTheSameAgainAndTellNothing() {
        assertThat(links.token(7)).hasSize(22).isEqualTo(links.token(7));
        assertThat(links.token(7)).isNotEqualTo(links.token(8));
        assertThat(links.code(7)).hasSize(10).matches(CheckDigit::fits);
        assertThat(new PersonalLink("another secret that is long enough too").token(7))
                .isNotEqualTo(links.token(7));
    }

    @Test
    void theCheckDigitFindsEveryWrongDigitAndEverySwap() {
        var code = links.code(7);
        for (int i = 0; i < code.length(); i++) {
            for (char digit = '0'; digit <= '9'; digit++) {
                var wrong = code.substring(0, i) + digit + code.substring(i + 1);
                assertThat(CheckDigit.fits(wrong)).isEqualTo(wrong.equals(code));
            }
        }
        for (int i = 1; i < code.length(); i++) {
            var swapped =
                    code.substring(0, i - 1)
                            + code.charAt(i)
                            + code.charAt(i - 1)
                            + code.substring(i + 1);
            assertThat(CheckDigit.fits(swapped)).isEqualTo(swapped.equals(code));
        }
    }

    private static Addressee addressee(Language language, int region) {
        return addressee(language, region, LONG_NAME);
    }

    private static Addressee addressee(Language language, int region, String name) {
        return new Addressee(
                7,
                "000000000000",
                name,
                "77010000000",
                language,
                "31-26-0012345",
                region,
                "payment_prescription",
                "123456789012345",
                Tenge.of(20_156),
                LocalDate.of(2026, 9, 30),
                LocalDate.of(2026, 9, 30),
                true,
                "Тараз қаласы, Үлгі көшесі, 12-үй, 3-пәтер",
                new Addressee.Bailiff("Мысалов Бауыржан Нұрланұлы", "+77010000001"));
    }
}
