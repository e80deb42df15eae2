package kz.robotbailiff.service.platform;

import kz.robotbailiff.core.document.Language;
import kz.robotbailiff.core.money.Tenge;

/// Sums as people read them: `20 156 ₸`, in one piece that no line breaks.
///
/// The narrow no-break space U+202F stands between thousands and before the sign in all three
/// languages; tiyn are written only where there are any.
public final class Sums {

    private static final char NARROW = '\u202f';
    private static final int GROUP = 3;

    private Sums() {}

    /// On a page or a ruling: `20 156 ₸`.
    public static String of(Tenge sum, Language language) {
        return figures(sum, language, NARROW) + NARROW + '₸';
    }

    /// In an SMS, where only plain characters are cheap: `20 156`; the sentence adds its own тг.
    public static String plain(Tenge sum, Language language) {
        return figures(sum, language, ' ');
    }

    private static String figures(Tenge sum, Language language, char between) {
        var text = new StringBuilder(Long.toString(sum.tiyn() / 100));
        for (int at = text.length() - GROUP; at > 0; at -= GROUP) {
            text.insert(at, between);
        }
        long tiyn = sum.tiyn() % 100;
        if (tiyn > 0) {
            text.append(language == Language.EN ? '.' : ',').append(tiyn < 10 ? "0" : "");
            text.append(tiyn);
        }
        return text.toString();
    }
}
