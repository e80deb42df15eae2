package kz.robotbailiff.service.docket;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import kz.robotbailiff.service.platform.Columns;
import kz.robotbailiff.service.platform.Sql;
import kz.robotbailiff.service.platform.Time;

/// Money on its way: while a flight of a file stands, neither a measure nor a transfer is decided.
/// What only releases, such as a payment that came another way, is answered all the same.
///
/// The payment room opens a flight when a payment is begun and closes it in the transaction in
/// which the payment is booked, or when the provider says that it failed. Each flight must end.
public final class Flights {

    private static final String OPEN = Sql.of(Flights.class, "open_flight");
    private static final String CLOSE = Sql.of(Flights.class, "close_flights");

    private final Time time;

    public Flights(Time time) {
        this.time = time;
    }

    /// A payment of the file was begun; saying it twice is the same.
    public void open(Connection transaction, long file, long intent) throws SQLException {
        open(transaction, List.of(file), List.of(intent));
    }

    /// The same for many at once: the n-th payment is of the n-th file.
    public void open(Connection transaction, List<Long> files, List<Long> intents)
            throws SQLException {
        try (var insert = transaction.prepareStatement(OPEN)) {
            new Columns(transaction, insert).time(time.now()).longs(files).longs(intents);
            insert.executeUpdate();
        }
    }

    /// These payments were booked, or have failed.
    public void close(Connection transaction, List<Long> intents) throws SQLException {
        try (var delete = transaction.prepareStatement(CLOSE)) {
            new Columns(transaction, delete).longs(intents);
            delete.executeUpdate();
        }
    }
}
