package kz.robotbailiff.service.payment;

import kz.robotbailiff.core.money.Tenge;
import kz.robotbailiff.service.platform.Columns;
import kz.robotbailiff.service.platform.Db;
import kz.robotbailiff.service.platform.Ids;
import kz.robotbailiff.service.platform.Sql;
import kz.robotbailiff.service.platform.Time;
import org.jspecify.annotations.Nullable;

/// What must not happen with money, and did: kept for an officer, each once.
final class Alarms {

    private static final String RECEIPT = Sql.of(Alarms.class, "raise_alarm_of_receipt");
    private static final String PROVIDER = Sql.of(Alarms.class, "raise_alarm");
    private static final String END_OF_RECEIPT = Sql.of(Alarms.class, "end_alarm_of_receipt");
    private static final String END = Sql.of(Alarms.class, "end_alarm");

    private final Db db;
    private final Ids ids;
    private final Time time;

    Alarms(Db db, Ids ids, Time time) {
        this.db = db;
        this.ids = ids;
        this.time = time;
    }

    /// About money that is booked.
    void raise(String kind, long receipt) {
        db.alone(connection -> {
            try (var insert = connection.prepareStatement(RECEIPT)) {
                new Columns(connection, insert)
                        .number(ids.next())
                        .time(time.now())
                        .text(kind)
                        .number(receipt);
                return insert.executeUpdate();
            }
        });
    }

    /// About a provider, or about money of its that is not booked.
    void raise(String kind, String provider, String transaction, @Nullable Tenge sum) {
        db.alone(connection -> {
            try (var insert = connection.prepareStatement(PROVIDER)) {
                new Columns(connection, insert)
                        .number(ids.next())
                        .time(time.now())
                        .text(kind)
                        .text(provider)
                        .text(transaction)
                        .number(sum == null ? 0 : sum.tiyn());
                return insert.executeUpdate();
            }
        });
    }

    /// What the alarm was about is over.
    void end(String kind, String provider) {
        db.alone(connection -> {
            try (var update = connection.prepareStatement(END)) {
                new Columns(connection, update).time(time.now()).text(kind).text(provider);
                return update.executeUpdate();
            }
        });
    }

    /// The same, about money that is booked.
    void end(String kind, long receipt) {
        db.alone(connection -> {
            try (var update = connection.prepareStatement(END_OF_RECEIPT)) {
                new Columns(connection, update).time(time.now()).text(kind).number(receipt);
                return update.executeUpdate();
            }
        });
    }
}
