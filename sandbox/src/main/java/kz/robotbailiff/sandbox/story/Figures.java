package kz.robotbailiff.sandbox.story;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.regex.Pattern;
import kz.robotbailiff.core.money.Tenge;
import kz.robotbailiff.service.platform.Db;
import kz.robotbailiff.service.platform.Sql;

/// The ministry's figures: as the console shows them, or as a recount finds them.
record Figures(long initiated, Tenge initiatedSum, long paid, Tenge collected, long transferred) {

    private static final String RECOUNT = Sql.of(Figures.class, "recount");

    /// What the console's first page says.
    static Figures on(Screen console) {
        return new Figures(
                number(console, "Initiated"),
                Tenge.parse(plain(tile(console, "Initiated", 2))),
                number(console, "Paid"),
                Tenge.parse(plain(tile(console, "Paid", 2))),
                number(console, "Transferred"));
    }

    /// A sum that stands in a tile's first line.
    static Tenge sum(Screen console, String title) {
        return Tenge.parse(plain(tile(console, title, 1)));
    }

    private static long number(Screen console, String title) {
        return Long.parseLong(plain(tile(console, title, 1)));
    }

    private static String tile(Screen console, String title, int line) {
        var tile =
                "(?s)<h2>"
                        + Pattern.quote(title)
                        + "</h2>\\s*<p class=\"figure\">(.*?)</p>"
                        + "\\s*<p>(.*?)</p>";
        var found = Pattern.compile(tile).matcher(console.html());
        if (!found.find()) {
            throw new AssertionError("no figure '" + title + "' on " + console);
        }
        return Screen.unescaped(found.group(line));
    }

    /// Digits, and a point before the last two if there are tiyn.
    private static String plain(String shown) {
        var digits = shown.replaceAll("[^0-9.,]", "");
        return digits.replaceAll("[.,](?=\\d{3})", "").replace(',', '.');
    }

    /// The same from `document`, `fact` and `decision`, past all that the console reads.
    static Figures recounted(Db db) {
        return db.read(connection -> {
            try (var select = connection.prepareStatement(RECOUNT);
                    var row = select.executeQuery()) {
                row.next();
                return of(row);
            }
        });
    }

    private static Figures of(ResultSet row) throws SQLException {
        return new Figures(
                row.getLong("initiated"),
                Tenge.ofTiyn(row.getLong("initiated_sum")),
                row.getLong("paid"),
                Tenge.ofTiyn(row.getLong("collected")),
                row.getLong("transferred"));
    }
}
