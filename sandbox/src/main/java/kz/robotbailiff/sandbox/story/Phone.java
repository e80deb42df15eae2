package kz.robotbailiff.sandbox.story;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import kz.robotbailiff.sandbox.people.Person;

/// The SMS on a debtor's telephone, as the sandbox's page of it shows them.
final class Phone {

    private static final Pattern SMS =
            Pattern.compile("(?s)<li><p class=\"note\">.*?</p><p>(.*?)</p></li>");
    private static final Pattern LINK = Pattern.compile("https?://\\S+/k/[\\w-]+");

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final long LOOK_AGAIN_MILLIS = 200;

    private final URI world;
    private final Browser browser;

    Phone(URI world, Browser browser) {
        this.world = world;
        this.browser = browser;
    }

    /// What came to this person, the newest first.
    List<String> messages(Person person) {
        var page = browser.open(URI.create(world + "/phone/" + person.phone().substring(1)));
        return SMS.matcher(page.html())
                .results()
                .map(found -> new Screen(200, page.address(), found.group(1)).text())
                .toList();
    }

    /// The newest message; empty where there is none.
    String newest(Person person) {
        return messages(person).stream().findFirst().orElse("");
    }

    /// The newest personal link; waits for it as its reader would, since a message whose sending
    /// failed once goes out a second or five later.
    URI link(Person person) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        var link = newestLink(person);
        while (link.isEmpty() && System.nanoTime() < end) {
            pause();
            link = newestLink(person);
        }
        return link.orElseThrow(() -> new AssertionError("no link on the phone"));
    }

    private Optional<URI> newestLink(Person person) {
        return messages(person).stream()
                .flatMap(text -> LINK.matcher(text).results())
                .map(found -> URI.create(found.group()))
                .findFirst();
    }

    private static void pause() {
        try {
            Thread.sleep(LOOK_AGAIN_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while a message was awaited", e);
        }
    }
}
