package kz.robotbailiff.sandbox.story;

import java.net.URI;
import kz.robotbailiff.core.document.Language;
import kz.robotbailiff.sandbox.people.Person;

/// A debtor at the personal link: opens it, reads, pays, refuses, objects.
final class Debtor implements AutoCloseable {

    private final Browser browser = new Browser(Language.KK);
    private Screen my;

    /// Opens the newest link on this person's phone and presses the button behind it.
    Debtor(Phone phone, Person person) {
        var link = phone.link(person);
        my = browser.press(browser.open(link).form(link.getPath()));
        if (my.status() != 200) {
            throw new AssertionError("the personal link leads to " + my);
        }
    }

    /// The page of the case, as it is now.
    Screen look() {
        my = browser.open(my.address());
        return my;
    }

    /// Reads the latest ruling in full.
    Screen readRuling() {
        return browser.press(
                look().forms().stream()
                        .filter(form -> form.action().getPath().matches(".*/rulings/\\d+"))
                        .findFirst()
                        .orElseThrow(() -> new AssertionError("no ruling to read on " + my)));
    }

    /// Presses the pay button: leads to the provider's page.
    Screen goPay() {
        return browser.press(look().form("/pay"));
    }

    /// Presses any form.
    Screen press(Form form) {
        return browser.press(form);
    }

    /// Opens a page of the case, such as `/opt-out`.
    Screen open(String below) {
        return browser.open(URI.create(my.address().toString().split("[?#]", 2)[0] + below));
    }

    @Override
    public void close() {
        browser.close();
    }
}
