package kz.robotbailiff.service.transfer;

import java.sql.Array;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import kz.robotbailiff.service.platform.Columns;
import kz.robotbailiff.service.platform.Sql;

/// The records of distribution: read once per batch under the districts' locks, written once.
final class Allotments {

    private static final String LOCK = Sql.of(Allotments.class, "lock_districts");
    private static final String CASES = Sql.of(Allotments.class, "read_cases");
    private static final String DONE = Sql.of(Allotments.class, "read_done");
    private static final String COUNTERS = Sql.of(Allotments.class, "read_counters");
    private static final String HOLDERS = Sql.of(Allotments.class, "read_holders");
    private static final String WRITE = Sql.of(Allotments.class, "write_allotments");

    /// What is known of a file before it gets an act's number.
    ///
    /// @param isHeld whether a bailiff has it in hand at this moment
    record Known(Case file, boolean isHeld) {}

    Set<Long> done(Connection connection, List<Long> acts) throws SQLException {
        var done = new HashSet<Long>();
        try (var select = connection.prepareStatement(DONE)) {
            new Columns(connection, select).longs(acts);
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    done.add(rows.getLong(1));
                }
            }
        }
        return done;
    }

    /// The files by their ids, each still without its act.
    Map<Long, Known> cases(Connection connection, List<Long> files) throws SQLException {
        var known = new HashMap<Long, Known>();
        try (var select = connection.prepareStatement(CASES)) {
            new Columns(connection, select).longs(files);
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    rows.getLong("live_act");
                    boolean held = !rows.wasNull();
                    known.put(rows.getLong("file"), new Known(file(rows), held));
                }
            }
        }
        return known;
    }

    private static Case file(ResultSet row) throws SQLException {
        return new Case(
                0,
                row.getLong("file"),
                row.getLong("person"),
                District.of(row.getString("kato")),
                texts(row.getArray("excluded")),
                row.getString("territory"),
                texts(row.getArray("material")));
    }

    private static List<String> texts(Array array) throws SQLException {
        return List.of((String[]) array.getArray());
    }

    void lock(Connection transaction, Collection<String> districts) throws SQLException {
        try (var select = transaction.prepareStatement(LOCK)) {
            new Columns(transaction, select).texts(districts.stream().sorted().toList());
            select.executeQuery().close();
        }
    }

    void readCounters(
            Connection transaction, Distribution distribution, Set<String> districts, int period)
            throws SQLException {
        try (var select = transaction.prepareStatement(COUNTERS)) {
            new Columns(transaction, select)
                    .texts(List.copyOf(districts))
                    .number(period)
                    .text(Distribution.CATEGORY);
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    distribution.count(rows.getString(1), rows.getString(2), rows.getInt(3));
                }
            }
        }
    }

    void readHolders(Connection transaction, Distribution distribution, Set<Long> persons)
            throws SQLException {
        try (var select = transaction.prepareStatement(HOLDERS)) {
            new Columns(transaction, select).longs(List.copyOf(persons));
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    distribution.holds(rows.getLong(1), rows.getString(2));
                }
            }
        }
    }

    /// What all allotments of a batch have in common.
    record Sheet(Roster roster, LocalDate day, Instant now, LocalDate acceptBy) {}

    void write(Connection transaction, Sheet sheet, List<Choice> choices) throws SQLException {
        if (choices.isEmpty()) {
            return;
        }
        var rules = new ArrayList<String>();
        choices.forEach(choice -> rules.add(choice.rule().name().toLowerCase(Locale.ROOT)));
        try (var insert = transaction.prepareStatement(WRITE)) {
            new Columns(transaction, insert)
                    .number(Distribution.period(sheet.day()))
                    .text(Distribution.CATEGORY)
                    .text("\\x" + sheet.roster().hash())
                    .date(sheet.day())
                    .time(sheet.now())
                    .date(sheet.acceptBy())
                    .longs(choices.stream().map(c -> c.file().act()).toList())
                    .longs(choices.stream().map(c -> c.file().file()).toList())
                    .longs(choices.stream().map(c -> c.file().person()).toList())
                    .texts(choices.stream().map(Choice::licence).toList())
                    .texts(choices.stream().map(c -> c.file().district()).toList())
                    .ints(choices.stream().map(Choice::place).toList())
                    .texts(rules)
                    .ints(choices.stream().map(Choice::counter).toList())
                    .ints(choices.stream().map(Choice::candidates).toList())
                    .texts(choices.stream().map(c -> words(c.file().excluded())).toList())
                    .texts(choices.stream().map(c -> words(c.file().material())).toList());
            insert.executeUpdate();
        }
    }

    private static String words(List<String> list) {
        return String.join(" ", list);
    }
}
