package kz.robotbailiff.bench.speed;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A row as the database copies it out.
///
/// @param owner the file it belongs to; 0 where it belongs to all
/// @param line its columns in the text form of COPY, without the end of the line
record Row(long owner, String line) {

    private static final String NOTHING = "\\N";

    /// Reads a line that begins with the owner.
    static Row of(String copied) {
        int at = copied.indexOf('\t');
        var owner = copied.substring(0, at);
        return new Row(owner.equals(NOTHING) ? 0 : Long.parseLong(owner), copied.substring(at + 1));
    }

    /// The columns still escaped, as COPY wrote them.
    List<String> raw() {
        return List.of(line.split("\t", -1));
    }

    /// The columns as text, for parameters of a statement.
    List<@Nullable String> values() {
        var values = new ArrayList<@Nullable String>();
        for (var value : raw()) {
            values.add(value.equals(NOTHING) ? null : plain(value));
        }
        return values;
    }

    private static String plain(String value) {
        if (value.indexOf('\\') < 0) {
            return value;
        }
        var plain = new StringBuilder();
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            plain.append(c == '\\' ? escaped(value.charAt(++i)) : c);
        }
        return plain.toString();
    }

    private static char escaped(char c) {
        return switch (c) {
            case 'n' -> '\n';
            case 't' -> '\t';
            case 'r' -> '\r';
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'v' -> '\u000b';
            default -> c;
        };
    }
}
