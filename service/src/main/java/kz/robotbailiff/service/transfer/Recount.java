package kz.robotbailiff.service.transfer;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import kz.robotbailiff.service.platform.Db;
import kz.robotbailiff.service.platform.Sql;
import org.jspecify.annotations.Nullable;

/// Recomputes every choice of distribution from the records alone: the roster of that day, those
/// who had returned the file, and the counters, counted anew from the first file of the period.
public final class Recount {

    private static final String ROSTERS = Sql.of(Recount.class, "all_rosters");
    private static final String ALLOTMENTS = Sql.of(Recount.class, "all_allotments");

    private final Db db;

    public Recount(Db db) {
        this.db = db;
    }

    /// A choice that does not follow from the records.
    public record Fault(long act, String what) {}

    private record Row(
            long act,
            long person,
            String licence,
            String district,
            String series,
            int place,
            String rule,
            String roster,
            int counter,
            int candidates,
            List<String> excluded,
            LocalDate day,
            Instant allottedAt,
            @Nullable Instant endedAt) {}

    /// Every choice that differs; an empty list is the proof.
    public List<Fault> faults() {
        return db.read(connection -> {
            var rosters = rosters(connection);
            var rows = rows(connection);
            var counters = new HashMap<String, Map<String, Integer>>();
            var faults = new ArrayList<Fault>();
            for (var row : rows) {
                var counted = counters.computeIfAbsent(row.series(), _ -> new HashMap<>());
                var roster = rosters.get(row.roster());
                var what =
                        roster == null ? "its roster is lost" : fault(row, roster, counted, rows);
                if (what != null) {
                    faults.add(new Fault(row.act(), what));
                }
                counted.merge(row.licence(), 1, Integer::sum);
            }
            return faults;
        });
    }

    private static @Nullable String fault(
            Row row, Roster roster, Map<String, Integer> counted, List<Row> all) {
        var open =
                roster.eligible(row.district(), row.day()).stream()
                        .map(Bailiff::licence)
                        .filter(licence -> !row.excluded().contains(licence))
                        .toList();
        int before = counted.values().stream().mapToInt(Integer::intValue).sum();
        if (row.place() != before + 1) {
            return "a place is missing or doubled";
        }
        if (!open.contains(row.licence()) || open.size() != row.candidates()) {
            return "the candidates were others";
        }
        if (counted.getOrDefault(row.licence(), 0) != row.counter()) {
            return "the counter was another";
        }
        return switch (row.rule()) {
            case "fewest" ->
                    Distribution.fewest(open, counted, Distribution.period(row.day()))
                                    .equals(row.licence())
                            ? null
                            : "another had fewer";
            case "same_debtor" -> held(row, all) ? null : "no other file of the debtor was there";
            default -> null;
        };
    }

    private static boolean held(Row row, List<Row> all) {
        return all.stream()
                .anyMatch(other ->
                        other.person() == row.person()
                                && other.act() != row.act()
                                && other.licence().equals(row.licence())
                                && !other.allottedAt().isAfter(row.allottedAt())
                                && (other.endedAt() == null
                                        || !other.endedAt().isBefore(row.allottedAt())));
    }

    private static Map<String, Roster> rosters(Connection connection) throws SQLException {
        var rosters = new HashMap<String, Roster>();
        try (var select = connection.prepareStatement(ROSTERS);
                var rows = select.executeQuery()) {
            while (rows.next()) {
                var roster = Roster.parse(rows.getString("body"));
                if (roster.hash().equals(rows.getString("hash"))) {
                    rosters.put(roster.hash(), roster);
                }
            }
        }
        return rosters;
    }

    private static List<Row> rows(Connection connection) throws SQLException {
        var all = new ArrayList<Row>();
        try (var select = connection.prepareStatement(ALLOTMENTS);
                var rows = select.executeQuery()) {
            while (rows.next()) {
                all.add(row(rows));
            }
        }
        return all;
    }

    private static Row row(ResultSet row) throws SQLException {
        var ended = row.getObject("ended_at", OffsetDateTime.class);
        return new Row(
                row.getLong("act"),
                row.getLong("person"),
                row.getString("licence"),
                row.getString("district"),
                row.getString("district") + row.getInt("period") + row.getString("category"),
                row.getInt("place"),
                row.getString("rule"),
                row.getString("roster"),
                row.getInt("counter"),
                row.getInt("candidates"),
                List.of(Objects.requireNonNull(row.getString("excluded")).split(" ")),
                row.getDate("day").toLocalDate(),
                row.getObject("allotted_at", OffsetDateTime.class).toInstant(),
                ended == null ? null : ended.toInstant());
    }
}
