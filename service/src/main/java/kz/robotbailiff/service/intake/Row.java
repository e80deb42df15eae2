package kz.robotbailiff.service.intake;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import kz.robotbailiff.core.money.Tenge;

/// Moves the columns of a row into an answer; what is null in the database is left out.
final class Row {

    private final ResultSet row;
    private final Map<String, Object> answer = new LinkedHashMap<>();

    Row(ResultSet row) {
        this.row = row;
    }

    Row text(String name, String column) throws SQLException {
        return put(name, row.getString(column));
    }

    Row number(String name, String column) throws SQLException {
        return put(name, row.getLong(column));
    }

    Row sum(String name, String column) throws SQLException {
        long tiyn = row.getLong(column);
        return row.wasNull() ? this : put(name, Tenge.ofTiyn(tiyn).toDecimal());
    }

    Row day(String name, String column) throws SQLException {
        var day = row.getObject(column, LocalDate.class);
        return day == null ? this : put(name, day.toString());
    }

    Row moment(String name, String column) throws SQLException {
        var moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? this : put(name, Wording.at(moment.toInstant()));
    }

    Row put(String name, @org.jspecify.annotations.Nullable Object value) {
        if (value != null) {
            answer.put(name, value);
        }
        return this;
    }

    Map<String, Object> answer() {
        return answer;
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
