package kz.robotbailiff.sandbox.story;

import java.net.URI;
import kz.robotbailiff.core.document.Language;
import kz.robotbailiff.sandbox.identity.Staff;
import kz.robotbailiff.sandbox.people.Person;

/// Somebody who comes without any message: logs in by eGov and sees all their own cases.
final class Citizen implements AutoCloseable {

    private final Browser browser = new Browser(Language.KK);
    private final Screen cases;

    /// Logs in.
    Citizen(URI service, Person person) {
        var login = browser.press(browser.open(URI.create(service + "/kk/case")).form("/kk/egov"));
        var form =
                login.forms().stream()
                        .filter(each -> each.fields().containsKey("password"))
                        .findFirst()
                        .orElseThrow(() -> new AssertionError("no login of eGov: " + login));
        cases = browser.press(form.with("username", person.iin()).with("password", Staff.PASSWORD));
    }

    /// The list of all cases.
    Screen cases() {
        return cases;
    }

    @Override
    public void close() {
        browser.close();
    }
}
