package kz.robotbailiff.service.portal;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import kz.robotbailiff.core.document.Language;

/// The language a browser asks for, among ours; Kazakh where it asks for none of them.
final class Preferred {

    private Preferred() {}

    static Language language(HttpServletRequest request) {
        if (request.getHeader("Accept-Language") == null) {
            return Language.KK;
        }
        for (var locale : Collections.list(request.getLocales())) {
            for (var language : Language.values()) {
                if (language.tag().equals(locale.getLanguage())) {
                    return language;
                }
            }
        }
        return Language.KK;
    }
}
