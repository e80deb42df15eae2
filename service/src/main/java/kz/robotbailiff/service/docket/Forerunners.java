package kz.robotbailiff.service.docket;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import kz.robotbailiff.core.document.Earlier;
import kz.robotbailiff.core.document.Earlier.Course;
import kz.robotbailiff.core.proceeding.Grounds;
import kz.robotbailiff.service.platform.Columns;
import kz.robotbailiff.service.platform.Sql;
import kz.robotbailiff.service.platform.Time;
import org.jspecify.annotations.Nullable;

/// Finds the documents about the same decision that were presented before, for a whole tray with
/// one statement.
///
/// Of two that are still unexamined the one that arrived first goes ahead, so that the order in
/// which rounds take them does not matter.
final class Forerunners {

    private static final String READ = Sql.of(Forerunners.class, "read_earlier");

    private static final Map<String, Course> RULES =
            Map.of(
                    "in-hand", Course.IN_HAND,
                    "terminated-before", Course.TERMINATED,
                    "transferred-before", Course.TRANSFERRED);

    private Forerunners() {}

    static Map<Long, List<Earlier>> of(Connection connection, List<Long> files)
            throws SQLException {
        var earlier = new HashMap<Long, List<Earlier>>();
        if (files.isEmpty()) {
            return earlier;
        }
        try (var select = connection.prepareStatement(READ)) {
            new Columns(connection, select).longs(files);
            try (var row = select.executeQuery()) {
                while (row.next()) {
                    earlier.computeIfAbsent(row.getLong("file"), _ -> new ArrayList<>())
                            .add(earlier(row));
                }
            }
        }
        return earlier;
    }

    private static Earlier earlier(ResultSet row) throws SQLException {
        var course = course(row.getString("state"));
        var since =
                course == Course.IN_HAND
                        ? row.getObject("arrived_on", LocalDate.class)
                        : Time.day(row.getObject("closed_at", OffsetDateTime.class).toInstant());
        return new Earlier(course, GroundsCode.plain(row.getString("number")), since);
    }

    private static Course course(@Nullable String state) {
        return switch (state) {
            case "terminated" -> Course.TERMINATED;
            case "transferred", "taken_over" -> Course.TRANSFERRED;
            case null, default -> Course.IN_HAND;
        };
    }

    /// What a stored examination had found: its inputs, from which it is decided again.
    static List<Earlier> told(Grounds grounds) {
        return grounds.failed().stream()
                .filter(finding -> RULES.containsKey(finding.rule()))
                .map(finding ->
                        new Earlier(
                                Objects.requireNonNull(RULES.get(finding.rule())),
                                finding.inputs().getOrDefault("number", ""),
                                LocalDate.parse(finding.inputs().getOrDefault("since", ""))))
                .toList();
    }
}
