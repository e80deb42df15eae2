package kz.robotbailiff.service.docket;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kz.robotbailiff.service.platform.Columns;
import kz.robotbailiff.service.platform.Ids;
import kz.robotbailiff.service.platform.Sql;
import kz.robotbailiff.service.platform.Time;

/// The regions that the ministry has switched off, day by day.
///
/// The switch narrows the law and never widens it: where the law does not apply, nothing is taken.
/// It is asked when a document is examined; files that are open already go on to their end.
public final class Regions {

    /// The twenty regions by the first two digits of the KATO code.
    public static final List<Integer> ALL =
            List.of(10, 11, 15, 19, 23, 27, 31, 33, 35, 39, 43, 47, 55, 59, 61, 62, 63, 71, 75, 79);

    private static final String CLOSED = Sql.of(Regions.class, "closed_regions");
    private static final String SWITCH = Sql.of(Regions.class, "switch_region");

    private final Ids ids;
    private final Time time;
    private final Set<Integer> shut;

    /// @param only the regions that may be open at all; empty means every region
    public Regions(Ids ids, Time time, Set<Integer> only) {
        this.ids = ids;
        this.time = time;
        shut = new HashSet<>(only.isEmpty() ? Set.of() : ALL);
        shut.removeAll(only);
    }

    /// One turn of the switch.
    ///
    /// @param from the first day on which it holds, in Almaty
    /// @param login who turned it
    public record Turn(int region, LocalDate from, boolean on, String login, String reason) {}

    /// The regions in which nothing new is taken on a day.
    public Set<Integer> closedOn(Connection connection, LocalDate day) throws SQLException {
        try (var select = connection.prepareStatement(CLOSED)) {
            select.setObject(1, day);
            var closed = new HashSet<>(shut);
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    closed.add(rows.getInt(1));
                }
            }
            return closed;
        }
    }

    /// Whether the installation's own setting keeps a region shut, whatever the ministry says.
    public boolean isShut(int region) {
        return shut.contains(region);
    }

    /// Turns the switch; a day that has passed cannot be changed any more.
    ///
    /// @throws IllegalArgumentException for a day before today or an unknown region
    public void turn(Connection transaction, Turn turn) throws SQLException {
        if (turn.from().isBefore(time.today()) || !ALL.contains(turn.region())) {
            throw new IllegalArgumentException(
                    "neither the past nor an unknown region is switched");
        }
        try (var insert = transaction.prepareStatement(SWITCH)) {
            new Columns(transaction, insert)
                    .number(ids.next())
                    .number(turn.region())
                    .date(turn.from())
                    .flag(turn.on())
                    .time(time.now())
                    .text(turn.login())
                    .text(turn.reason());
            insert.executeUpdate();
        }
    }
}
