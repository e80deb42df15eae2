package kz.robotbailiff.bench.words;

import java.util.regex.Pattern;

/// White space that nobody meant.
final class Spaces {

    private static final Pattern ASTRAY =
            Pattern.compile(" {2,}|\\s$|\\s[,;!?](?!\\S)|\\(\\s|\\s\\)|\\u200b|\\ufeff|\\u00ad");

    private Spaces() {}

    static boolean astray(String text) {
        return ASTRAY.matcher(text).find();
    }
}
