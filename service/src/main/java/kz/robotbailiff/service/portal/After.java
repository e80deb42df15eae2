package kz.robotbailiff.service.portal;

import java.util.regex.Pattern;
import kz.robotbailiff.core.document.Language;

/// Where a person goes once they have shown who they are: a page of ours and no other.
///
/// @param number the case; empty for the list of all cases
/// @param page what stands behind the number; empty for the case itself
record After(Language language, String number, String page) {

    private static final Pattern PAGE = Pattern.compile("[a-z-]{1,20}(/[0-9]{1,19})?");
    private static final Pattern ADDRESS =
            Pattern.compile("/(kk|ru|en)/my(?:/([0-9A-Za-z-]{1,40})(?:/([a-z-]+(?:/[0-9]+)?))?)?");

    After {
        page = PAGE.matcher(page).matches() ? page : "";
    }

    /// Reads an address back; anything strange is the list of all cases.
    static After of(String address) {
        var found = ADDRESS.matcher(address);
        if (!found.matches()) {
            return new After(Language.KK, "", "");
        }
        var number = found.group(2);
        var page = found.group(3);
        return new After(
                Language.ofTag(found.group(1)),
                number == null ? "" : number,
                page == null ? "" : page);
    }

    /// The address in this language.
    String address() {
        var my = "/" + language.tag() + "/my";
        return my + (number.isEmpty() ? "" : "/" + number) + (page.isEmpty() ? "" : "/" + page);
    }
}
