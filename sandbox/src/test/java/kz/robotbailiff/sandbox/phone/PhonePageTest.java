package kz.robotbailiff.sandbox.phone;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import kz.robotbailiff.sandbox.world.Answer;
import kz.robotbailiff.sandbox.world.Body;
import kz.robotbailiff.sandbox.world.Call;
import org.junit.jupiter.api.Test;

class PhonePageTest {

    private static final String PHONE = "+77001234567";
    private static final Instant EARLY = Instant.parse("2024-09-06T04:00:00Z");
    private static final List<Message> MESSAGES =
            List.of(
                    Message.sms(EARLY, "Оқыңыз: https://a.example/k/x1. <b>"),
                    Message.push(
                            EARLY.plusSeconds(60), "Қаулы", "Ашыңыз", "https://a.example/k/x2"));

    private final PhonePage page =
            new PhonePage(
                    new Inbox() {
                        @Override
                        public List<Message> messages(String phone) {
                            return phone.equals(PHONE) ? MESSAGES : List.of();
                        }

                        @Override
                        public List<String> latest(int most) {
                            return List.of(PHONE);
                        }
                    });

    @Test
    void listsThePhonesThatGotSomething() {
        assertThat(get("/", Map.of()).body().text())
                .contains("<a href=\"/phone/77001234567\">+7 700 123 45 67</a>");
    }

    @Test
    void findsAPhoneHoweverItIsTyped() {
        for (var typed : List.of("+7 700 123-45-67", "87001234567", "77001234567")) {
            assertThat(get("/", Map.of("number", typed)).headers())
                    .containsEntry("Location", "/phone/77001234567");
        }
    }

    @Test
    void showsTheNewestFirstWithLinksToTapAndNothingElseAsCode() {
        var html = get("/77001234567", Map.of("lang", "en")).body().text();
        assertThat(html.indexOf("Push")).isBetween(0, html.indexOf("SMS from 1414"));
        assertThat(html)
                .contains(
                        "<a href=\"https://a.example/k/x1\">https://a.example/k/x1</a>. &lt;b&gt;")
                .contains("<a href=\"https://a.example/k/x2\">Open</a>")
                .contains("06.09.2024 09:00")
                .doesNotContain("<script");
    }

    @Test
    void saysSoWhenTheNumberIsNone() {
        var answer = get("/12", Map.of("lang", "ru"));
        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.body().text()).contains("Это не номер телефона");
    }

    private Answer get(String path, Map<String, String> query) {
        return page.handle(new Call("GET", path, query, Map.of(), Body.NONE));
    }
}
