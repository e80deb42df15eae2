package kz.robotbailiff.sandbox.story;

import java.net.URI;
import kz.robotbailiff.core.document.Language;
import kz.robotbailiff.sandbox.identity.Staff;

/// A member of staff in front of the console, logged in at the identity provider.
final class StaffMember implements AutoCloseable {

    private final Browser browser = new Browser(Language.EN);
    private final URI service;

    /// Logs in and opens a page, such as `/console` or `/bailiff`.
    StaffMember(URI service, String login, String page) {
        this.service = service;
        var form =
                browser.open(URI.create(service + page + "?language=en")).forms().stream()
                        .filter(each -> each.fields().containsKey("password"))
                        .findFirst()
                        .orElseThrow(() -> new AssertionError("no login for " + page));
        var home = browser.press(form.with("username", login).with("password", Staff.PASSWORD));
        if (home.status() != 200) {
            throw new AssertionError("the login of " + login + " leads to " + home);
        }
    }

    /// Opens a page.
    Screen open(String page) {
        return browser.open(URI.create(service + page));
    }

    /// Downloads a file.
    byte[] take(String page) {
        return browser.take(URI.create(service + page));
    }

    /// Presses the button of a form.
    Screen press(Form form) {
        var after = browser.press(form);
        if (after.status() != 200) {
            throw new AssertionError(form.action().getPath() + " leads to " + after);
        }
        return after;
    }

    @Override
    public void close() {
        browser.close();
    }
}
