package kz.robotbailiff.service.intake;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import kz.robotbailiff.core.document.Language;

/// The language of an answer, by `Accept-Language`; Kazakh, the state language, when none fits.
final class Tongue {

    private static final List<String> TAGS =
            Arrays.stream(Language.values()).map(Language::tag).toList();

    private Tongue() {}

    static Language of(HttpServletRequest request) {
        var asked = request.getHeader("Accept-Language");
        if (asked == null || asked.length() > 200) {
            return Language.KK;
        }
        try {
            var tag = Locale.lookupTag(Locale.LanguageRange.parse(asked), TAGS);
            return tag == null ? Language.KK : Language.ofTag(tag);
        } catch (IllegalArgumentException notAList) {
            return Language.KK;
        }
    }
}
