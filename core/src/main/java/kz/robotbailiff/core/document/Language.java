package kz.robotbailiff.core.document;

import java.util.Locale;

/// A language in which people are spoken to; Kazakh and Russian have equal force.
public enum Language {
    KK,
    RU,
    EN;

    private final String tag = name().toLowerCase(Locale.ROOT);

    public String tag() {
        return tag;
    }

    public static Language ofTag(String tag) {
        for (Language language : values()) {
            if (language.tag.equals(tag)) {
                return language;
            }
        }
        throw new IllegalArgumentException("not a language of this program (kk, ru, en): " + tag);
    }
}
