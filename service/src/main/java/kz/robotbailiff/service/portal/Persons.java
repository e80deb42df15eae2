package kz.robotbailiff.service.portal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.robotbailiff.core.money.Tenge;
import kz.robotbailiff.service.platform.Db;
import kz.robotbailiff.service.platform.Sql;
import org.jspecify.annotations.Nullable;

/// People by their IIN, and all proceedings of one of them.
final class Persons {

    private static final String FIND = Sql.of(Persons.class, "find_person");
    private static final String CASES = Sql.of(Persons.class, "read_cases");

    private final Db db;

    Persons(Db db) {
        this.db = db;
    }

    /// One proceeding of a person's list, each with its own sum: none is ever added to another's.
    ///
    /// @param tag the name of its status tag
    public record Line(String number, String tag, boolean open, Tenge left, LocalDate lastDay) {}

    /// The person with this IIN, if a document ever came against them.
    Optional<Long> find(String iin) {
        return db.read(connection -> {
            try (var select = connection.prepareStatement(FIND)) {
                select.setString(1, iin);
                try (var rows = select.executeQuery()) {
                    return rows.next() ? Optional.of(rows.getLong(1)) : Optional.empty();
                }
            }
        });
    }

    /// Whether the proceeding with this number is against this person.
    boolean owns(long person, String number) {
        return cases(person).stream().anyMatch(line -> line.number().equals(number));
    }

    /// All proceedings of a person, those in hand first.
    List<Line> cases(long person) {
        return db.read(connection -> {
            try (var select = connection.prepareStatement(CASES)) {
                select.setLong(1, person);
                try (var rows = select.executeQuery()) {
                    var lines = new ArrayList<Line>();
                    while (rows.next()) {
                        lines.add(line(rows));
                    }
                    return lines;
                }
            }
        });
    }

    private static Line line(ResultSet row) throws SQLException {
        var state = row.getString("state");
        return new Line(
                row.getString("number"),
                tag(state, row.getString("closing")),
                state.equals("open"),
                Tenge.ofTiyn(row.getLong("left_to_pay")),
                row.getObject("last_day", LocalDate.class));
    }

    private static String tag(String state, @Nullable String closing) {
        return switch (state) {
            case "open" -> "open";
            case "transferred", "taken_over" -> "transferred";
            default -> closing == null || closing.equals("paid") ? "closed" : closing;
        };
    }
}
