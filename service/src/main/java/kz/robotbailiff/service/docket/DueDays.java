package kz.robotbailiff.service.docket;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kz.robotbailiff.core.proceeding.Proceeding;
import kz.robotbailiff.service.platform.Columns;
import kz.robotbailiff.service.platform.Sql;

/// Writes the day on which each file is next owed something.
final class DueDays {

    private static final String DUE = Sql.of(DueDays.class, "set_due");
    private static final String MOVE = Sql.of(DueDays.class, "move_due");
    private static final String NOT_DUE = Sql.of(DueDays.class, "clear_due");

    private final LocalDate earliest;

    private DueDays(LocalDate earliest) {
        this.earliest = earliest;
    }

    /// After facts were answered: the day may still owe the file something.
    static DueDays afterFacts() {
        return new DueDays(LocalDate.MIN);
    }

    /// After the day was answered.
    static DueDays afterDay(LocalDate day) {
        return new DueDays(day.plusDays(1));
    }

    /// Files that came to stand anew.
    void set(Connection connection, List<Answered> files) throws SQLException {
        write(connection, files, LocalDate.MIN);
    }

    /// A file that the day left as it was is asked again on the day it names, and not on this day
    /// once more: a measure may wait for a working day, a transfer for the answer to a dispute.
    void rest(Connection connection, List<Answered> files) throws SQLException {
        write(connection, files, earliest);
    }

    private void write(Connection connection, List<Answered> files, LocalDate atLeast)
            throws SQLException {
        var due = new ArrayList<Long>();
        var days = new ArrayList<LocalDate>();
        var resting = new ArrayList<Long>();
        for (var file : files) {
            var day = file.after().nextDue().orElse(null);
            if (day == null) {
                resting.add(file.tray().file());
            } else {
                due.add(file.tray().file());
                days.add(day.isBefore(atLeast) ? atLeast : day);
            }
        }
        // Most files that are due have their row: altered in place it is half of an upsert.
        if (!due.isEmpty() && (isNew(files) || told(connection, MOVE, due, days) < due.size())) {
            told(connection, DUE, due, days);
        }
        if (!resting.isEmpty()) {
            try (var delete = connection.prepareStatement(NOT_DUE)) {
                new Columns(connection, delete).longs(resting);
                delete.executeUpdate();
            }
        }
    }

    private static boolean isNew(List<Answered> files) {
        return files.getFirst().tray().proceeding() instanceof Proceeding.Received;
    }

    private static int told(
            Connection connection, String sql, List<Long> files, List<LocalDate> days)
            throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            new Columns(connection, statement).longs(files).dates(days);
            return statement.executeUpdate();
        }
    }
}
