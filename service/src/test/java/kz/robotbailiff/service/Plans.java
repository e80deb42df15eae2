package kz.robotbailiff.service;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;

/// Asks PostgreSQL how it would run a statement, whatever its parameters are.
public final class Plans {

    private Plans() {}

    /// The plan where reading a whole table is the last resort: what does so, must.
    ///
    /// @param sql with a question mark for each parameter
    public static String of(HikariDataSource source, String sql) throws SQLException {
        var address = source.getJdbcUrl();
        var simple = address + (address.contains("?") ? "&" : "?") + "preferQueryMode=simple";
        try (var plain =
                        DriverManager.getConnection(
                                simple, source.getUsername(), source.getPassword());
                var explain = plain.createStatement()) {
            explain.execute("set enable_seqscan = off");
            var lines = new ArrayList<String>();
            try (var rows = explain.executeQuery("explain (generic_plan) " + numbered(sql))) {
                while (rows.next()) {
                    lines.add(rows.getString(1));
                }
            }
            return String.join("\n", lines);
        }
    }

    private static String numbered(String sql) {
        var hole = new AtomicInteger();
        return Pattern.compile("\\?")
                .matcher(sql.replaceAll("--[^\n]*", ""))
                .replaceAll(_ -> "\\$" + hole.incrementAndGet());
    }
}
