package kz.robotbailiff.sandbox.story;

import java.net.URI;
import java.util.List;
import java.util.regex.Pattern;
import kz.robotbailiff.sandbox.people.Person;

/// The SMS on a debtor's telephone, as the sandbox's page of it shows them.
final class Phone {

    private static final Pattern SMS =
            Pattern.compile("(?s)<li><p class=\"note\">.*?</p><p>(.*?)</p></li>");
    private static final Pattern LINK = Pattern.compile("https?://\\S+/k/[\\w-]+");

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

    /// The newest personal link.
    URI link(Person person) {
        return messages(person).stream()
                .flatMap(text -> LINK.matcher(text).results())
                .map(found -> URI.create(found.group()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no link on the phone"));
    }
}
