package kz.robotbailiff.sandbox.story;

import java.net.URI;
import java.util.regex.Pattern;
import kz.robotbailiff.core.document.Language;
import kz.robotbailiff.sandbox.people.Person;

/// A debtor at the personal link: opens it, reads, pays, refuses, objects.
final class Debtor implements AutoCloseable {

    private static final Pattern CODE = Pattern.compile("^(\\d{6}) ");

    private final Browser browser = new Browser(Language.KK);
    private final Phone phone;
    private final Person person;
    private Screen my;

    /// Opens the newest link on this person's phone and presses the button behind it.
    Debtor(Phone phone, Person person) {
        this.phone = phone;
        this.person = person;
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

    /// Shows who they are: asks for a code, reads it on the telephone, and types it in.
    Screen confirm() {
        var asked = browser.press(open("/confirm").form("/confirm/sms"));
        var code = CODE.matcher(phone.newest(person));
        if (!code.find()) {
            throw new AssertionError("no code on the phone: " + phone.newest(person));
        }
        return browser.press(asked.form("/confirm/code").with("code", code.group(1)));
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
