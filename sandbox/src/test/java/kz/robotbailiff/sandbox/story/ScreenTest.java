package kz.robotbailiff.sandbox.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ScreenTest {

    private static final String PAGE =
            """
            <head><title>no</title></head><h1>20\u202f156\u00a0&#8376; &amp; more</h1>
            <a href="/there?a=1&amp;b=2">there</a>
            <form method="post" action="/pay"><input type="hidden" name="form" value="a&quot;b">
            <input type="radio" name="answer" value="yes"><input type="checkbox" name="c" checked
             value="on"><button name="do" value="x">Pay</button></form>
            """;

    private final Screen screen = new Screen(200, URI.create("http://localhost/my/1"), PAGE);

    @Test
    void readsWordsWithoutTagsAndHardSpaces() {
        assertThat(screen.text()).startsWith("20 156").contains("& more").doesNotContain("no");
        assertThat(screen.says("20 156")).isTrue();
    }

    @Test
    void sendsWhatABrowserWouldSendIfNothingWasTyped() {
        var form = screen.form("/pay");
        assertThat(form.post()).isTrue();
        assertThat(form.action()).hasToString("http://localhost/pay");
        assertThat(form.fields()).isEqualTo(Map.of("form", "a\"b", "c", "on"));
        assertThat(form.with("answer", "yes").encoded()).isEqualTo("form=a%22b&c=on&answer=yes");
    }

    @Test
    void followsLinksAndMissesFormsThatAreNotThere() {
        assertThat(screen.links()).containsExactly(URI.create("http://localhost/there?a=1&b=2"));
        assertThat(screen.hasForm("/opt-out")).isFalse();
        assertThatThrownBy(() -> screen.form("/opt-out")).isInstanceOf(AssertionError.class);
    }
}
