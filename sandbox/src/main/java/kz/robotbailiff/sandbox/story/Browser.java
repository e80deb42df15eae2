package kz.robotbailiff.sandbox.story;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import kz.robotbailiff.core.document.Language;

/// A browser without JavaScript: keeps cookies, follows redirects, sends forms as they stand.
final class Browser implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Language language;
    private final HttpClient http =
            HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .followRedirects(HttpClient.Redirect.NORMAL)
                    .cookieHandler(new CookieManager(null, CookiePolicy.ACCEPT_ALL))
                    .build();

    /// A browser that asks for pages in this language.
    Browser(Language language) {
        this.language = language;
    }

    /// Opens an address.
    Screen open(URI address) {
        return shown(HttpRequest.newBuilder(address).GET());
    }

    /// Presses the button of a form.
    Screen press(Form form) {
        if (!form.post()) {
            var query = form.fields().isEmpty() ? "" : "?" + form.encoded();
            return open(URI.create(form.action().toString().split("\\?", 2)[0] + query));
        }
        return shown(
                HttpRequest.newBuilder(form.action())
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form.encoded())));
    }

    /// Downloads what lies at an address.
    byte[] take(URI address) {
        try {
            var asked = HttpRequest.newBuilder(address).timeout(PATIENCE).build();
            var answer = http.send(asked, BodyHandlers.ofByteArray());
            if (answer.statusCode() != 200) {
                throw new AssertionError(address.getPath() + " answers " + answer.statusCode());
            }
            return answer.body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while a file was loading", e);
        }
    }

    private Screen shown(HttpRequest.Builder request) {
        try {
            var asked =
                    request.timeout(PATIENCE)
                            .header("Accept", "text/html")
                            .header("Accept-Language", language.tag())
                            .build();
            var answer = http.send(asked, BodyHandlers.ofString());
            return new Screen(answer.statusCode(), answer.uri(), answer.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while a page was loading", e);
        }
    }

    @Override
    public void close() {
        http.shutdownNow();
        http.close();
    }
}
