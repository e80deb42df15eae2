package kz.robotbailiff.service.portal;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import java.util.List;
import java.util.Objects;

/// A person in front of a window: opens the message's link, and confirms who they are.
record Visitor(Page page, Site site, String language) {

    /// Opens an address of ours.
    Page open(String path) {
        page.navigate(site.address + path);
        return page;
    }

    /// Comes by the link of the message.
    Visitor enter(Cases.Case file) {
        open("/" + language + "/k/" + file.token());
        page.click("main button.main");
        return this;
    }

    /// Opens the ruling of initiation, as one must before opting out, and comes back.
    Visitor readRuling(Cases.Case file) {
        open(file.path(language));
        page.click(".docs button.row");
        open(file.path(language));
        return this;
    }

    /// Logs in as the debtor of this file, as eGov would.
    Visitor loggedIn(Cases.Case file) {
        var cookie = new Cookie("visit", site.login(file)).setUrl(site.address);
        page.context().addCookies(List.of(cookie));
        return this;
    }

    /// Asks for a code and types in the one that came.
    Visitor confirm(Cases.Case file) {
        open(file.path(language) + "/confirm");
        page.click("form[action$='/confirm/sms'] button");
        page.fill("#otp", Objects.requireNonNull(Site.CODES.get(file.id())));
        page.click("main button.main");
        return this;
    }
}
