package kz.robotbailiff.service.platform;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import kz.robotbailiff.core.money.Tenge;
import org.jspecify.annotations.Nullable;

/// Fills the parameters of a set-based statement from left to right, a whole column at a time.
///
/// The statement takes the columns apart again with `unnest`, so that it stays one statement for
/// one row and for ten thousand. Arrays of the very type travel as bytes: as arrays of objects they
/// would be written out as text here and read again there.
public final class Columns {

    private final Connection connection;
    private final PreparedStatement statement;
    private int at;

    public Columns(Connection connection, PreparedStatement statement) {
        this(connection, statement, 1);
    }

    /// Goes on at a parameter further to the right.
    public Columns(Connection connection, PreparedStatement statement, int at) {
        this.connection = connection;
        this.statement = statement;
        this.at = at;
    }

    /// A column of `bigint`.
    public Columns longs(List<? extends @Nullable Long> values) throws SQLException {
        return array("bigint", values.toArray(Long[]::new));
    }

    /// A column of `integer`.
    public Columns ints(List<? extends @Nullable Integer> values) throws SQLException {
        return array("integer", values.toArray(Integer[]::new));
    }

    /// A column of `text`.
    public Columns texts(List<? extends @Nullable String> values) throws SQLException {
        return array("text", values.toArray(String[]::new));
    }

    /// A column of `bytea`.
    public Columns bytes(List<byte[]> values) throws SQLException {
        return array("bytea", values.toArray(new byte[0][]));
    }

    /// A column of `boolean`.
    public Columns booleans(List<Boolean> values) throws SQLException {
        return array("boolean", values.toArray(Boolean[]::new));
    }

    /// A column of `date`.
    public Columns dates(List<? extends @Nullable LocalDate> values) throws SQLException {
        var texts = new @Nullable String[values.size()];
        for (int i = 0; i < texts.length; i++) {
            var value = values.get(i);
            texts[i] = value == null ? null : value.toString();
        }
        return array("date", texts);
    }

    /// A column of `timestamptz`.
    public Columns times(List<? extends @Nullable Instant> values) throws SQLException {
        var texts = new @Nullable String[values.size()];
        for (int i = 0; i < texts.length; i++) {
            var value = values.get(i);
            texts[i] = value == null ? null : value.toString();
        }
        return array("timestamptz", texts);
    }

    /// One moment.
    public Columns time(Instant value) throws SQLException {
        statement.setObject(at++, OffsetDateTime.ofInstant(value, ZoneOffset.UTC));
        return this;
    }

    /// One day.
    public Columns date(LocalDate value) throws SQLException {
        statement.setObject(at++, value);
        return this;
    }

    /// One number.
    public Columns number(long value) throws SQLException {
        statement.setLong(at++, value);
        return this;
    }

    /// One yes or no.
    public Columns flag(boolean value) throws SQLException {
        statement.setBoolean(at++, value);
        return this;
    }

    /// One text.
    public Columns text(@Nullable String value) throws SQLException {
        statement.setString(at++, value);
        return this;
    }

    /// A sum as the database keeps it, in tiyn.
    public static @Nullable Long tiyn(@Nullable Tenge sum) {
        return sum == null ? null : sum.tiyn();
    }

    private Columns array(String type, @Nullable Object[] values) throws SQLException {
        statement.setArray(at++, connection.createArrayOf(type, values));
        return this;
    }
}
