package kz.robotbailiff.service.console;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kz.robotbailiff.service.platform.Columns;
import kz.robotbailiff.service.platform.Db;
import org.jspecify.annotations.Nullable;

/// Reads views for a page, each row as column name to value.
final class Rows {

    private final Db db;

    Rows(Db db) {
        this.db = db;
    }

    @FunctionalInterface
    interface Parameters {
        void into(Columns columns) throws SQLException;
    }

    List<Map<String, @Nullable Object>> ask(String sql, Parameters parameters) {
        return db.read(connection -> ask(connection, sql, parameters));
    }

    private static List<Map<String, @Nullable Object>> ask(
            Connection connection, String sql, Parameters parameters) throws SQLException {
        try (var select = connection.prepareStatement(sql)) {
            parameters.into(new Columns(connection, select));
            return read(select);
        }
    }

    private static List<Map<String, @Nullable Object>> read(PreparedStatement select)
            throws SQLException {
        try (var rows = select.executeQuery()) {
            var all = new ArrayList<Map<String, @Nullable Object>>();
            while (rows.next()) {
                all.add(row(rows));
            }
            return all;
        }
    }

    private static Map<String, @Nullable Object> row(ResultSet rows) throws SQLException {
        var names = rows.getMetaData();
        var row = new LinkedHashMap<String, @Nullable Object>();
        for (int i = 1; i <= names.getColumnCount(); i++) {
            row.put(names.getColumnLabel(i), value(rows.getObject(i)));
        }
        return row;
    }

    private static @Nullable Object value(@Nullable Object value) {
        return value instanceof java.sql.Timestamp time
                ? time.toInstant()
                : value instanceof java.sql.Date day ? day.toLocalDate() : value;
    }
}
