package kz.robotbailiff.service.payment;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import kz.robotbailiff.service.payment.Booking.Verdict;
import kz.robotbailiff.service.platform.Columns;
import kz.robotbailiff.service.platform.Ids;
import kz.robotbailiff.service.platform.Sql;
import kz.robotbailiff.service.platform.Time;
import org.jspecify.annotations.Nullable;

/// Writes money into the book: one statement for one notice and for ten thousand.
final class Ledger {

    private static final String BOOK = Sql.of(Ledger.class, "book");
    private static final String ALARM = Sql.of(Ledger.class, "raise_alarms");
    private static final int LOOKS = 5;

    private final Ids ids;
    private final Time time;

    Ledger(Ids ids, Time time) {
        this.ids = ids;
        this.time = time;
    }

    /// Sees to it that ids for so many notices are at hand, before a connection is held.
    void reserve(int notices) {
        ids.reserve(2 * notices);
    }

    /// Books what is new, with the facts that tell the robot; answers for each notice, in order.
    List<Booking> book(Connection connection, List<Notice> notices) throws SQLException {
        var open = new TreeMap<Integer, Notice>();
        for (int i = 0; i < notices.size(); i++) {
            open.put(i, notices.get(i));
        }
        var bookings = new TreeMap<Integer, Booking>();
        // Money that another node booked at this very moment is seen at the second look.
        for (int look = 0; !open.isEmpty(); look++) {
            if (look == LOOKS) {
                throw new SQLException("receipts of another transaction stay unseen", "40001");
            }
            var places = List.copyOf(open.keySet());
            for (var answer : look(connection, List.copyOf(open.values()))) {
                if (answer.booking() != null) {
                    var place = places.get(answer.place());
                    bookings.put(place, answer.booking());
                    open.remove(place);
                }
            }
        }
        return List.copyOf(bookings.values());
    }

    private record Answer(int place, @Nullable Booking booking) {}

    private List<Answer> look(Connection connection, List<Notice> notices) throws SQLException {
        try (var statement = connection.prepareStatement(BOOK)) {
            var columns = new Columns(connection, statement);
            columns.longs(notices.stream().map(_ -> ids.next()).toList());
            columns.longs(notices.stream().map(_ -> ids.next()).toList());
            columns.texts(notices.stream().map(Notice::provider).toList());
            columns.texts(notices.stream().map(Notice::transaction).toList());
            columns.texts(notices.stream().map(n -> n.account()).toList());
            columns.longs(notices.stream().map(n -> n.file()).toList());
            columns.longs(notices.stream().map(n -> n.sum().tiyn()).toList());
            columns.texts(notices.stream().map(n -> n.channel().code()).toList());
            columns.times(notices.stream().map(Notice::happenedAt).toList());
            columns.longs(notices.stream().map(n -> n.intent()).toList());
            columns.booleans(notices.stream().map(Notice::heedsWithdrawal).toList());
            columns.time(time.now());
            try (var rows = statement.executeQuery()) {
                var answers = new ArrayList<Answer>(notices.size());
                while (rows.next()) {
                    answers.add(answer(rows));
                }
                return answers;
            }
        }
    }

    private static Answer answer(ResultSet row) throws SQLException {
        int place = row.getInt("place") - 1;
        long receipt = row.getLong("receipt");
        if (row.wasNull()) {
            return new Answer(place, row.getBoolean("withdrawn") ? Booking.WITHDRAWN : null);
        }
        var verdict =
                !row.getBoolean("same")
                        ? Verdict.CONFLICTING
                        : row.getBoolean("booked") ? Verdict.BOOKED : Verdict.KNOWN;
        return new Answer(place, new Booking(receipt, verdict, row.getObject("file", Long.class)));
    }

    /// Keeps for an officer what was refused.
    void alarm(Connection connection, List<Notice> notices, List<Booking> bookings)
            throws SQLException {
        try (var insert = connection.prepareStatement(ALARM)) {
            new Columns(connection, insert)
                    .time(time.now())
                    .longs(notices.stream().map(_ -> ids.next()).toList())
                    .texts(notices.stream().map(Notice::provider).toList())
                    .texts(notices.stream().map(Notice::transaction).toList())
                    .longs(bookings.stream().map(Booking::receipt).toList())
                    .longs(notices.stream().map(n -> n.sum().tiyn()).toList());
            insert.executeUpdate();
        }
    }
}
