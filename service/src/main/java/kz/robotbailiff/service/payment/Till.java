package kz.robotbailiff.service.payment;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import kz.robotbailiff.service.docket.Bell;
import kz.robotbailiff.service.docket.Incoming;
import kz.robotbailiff.service.docket.Receipts;
import kz.robotbailiff.service.platform.Db;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Where money comes in, whichever way it came: booked once, then the docket is woken.
final class Till implements Receipts {

    private static final Logger LOG = LoggerFactory.getLogger(Till.class);

    private final Db db;
    private final Ledger ledger;
    private final Bell bell;
    private final Gathering gathering = new Gathering(this::book);

    Till(Db db, Ledger ledger, Bell bell) {
        this.db = db;
        this.ledger = ledger;
        this.bell = bell;
    }

    /// Books one notice, together with those that others bring at the same moment.
    Booking take(Notice notice) {
        var booking = gathering.take(notice);
        alarm(List.of(notice), List.of(booking));
        return booking;
    }

    /// Books in one round trip; when it returns, the money and its facts stand.
    List<Booking> take(List<Notice> notices) {
        if (notices.isEmpty()) {
            return List.of();
        }
        if (notices.size() == 1) {
            return List.of(take(notices.getFirst()));
        }
        var bookings = book(notices);
        alarm(notices, bookings);
        return bookings;
    }

    private List<Booking> book(List<Notice> notices) {
        ledger.reserve(notices.size());
        var bookings = db.alone(connection -> ledger.book(connection, notices));
        bell.ring();
        return bookings;
    }

    private void alarm(List<Notice> notices, List<Booking> bookings) {
        if (bookings.stream().anyMatch(Booking::conflicts)) {
            db.alone(connection -> alarmed(connection, notices, bookings));
        }
    }

    private int alarmed(Connection connection, List<Notice> notices, List<Booking> bookings)
            throws SQLException {
        var refused = new ArrayList<Notice>();
        var known = new ArrayList<Booking>();
        for (int i = 0; i < notices.size(); i++) {
            if (bookings.get(i).conflicts()) {
                refused.add(notices.get(i));
                known.add(bookings.get(i));
                LOG.error(
                        "other content under a known payment id: {} {}, receipt {}",
                        notices.get(i).provider(),
                        notices.get(i).transaction(),
                        bookings.get(i).receipt());
            }
        }
        ledger.alarm(connection, refused, known);
        return refused.size();
    }

    @Override
    public void received(Connection transaction, List<Incoming> money) throws SQLException {
        if (money.isEmpty()) {
            return;
        }
        var notices = money.stream().map(Till::notice).toList();
        alarmed(transaction, notices, ledger.book(transaction, notices));
    }

    private static Notice notice(Incoming money) {
        return new Notice(
                money.providerId(),
                money.transactionId(),
                null,
                money.file(),
                money.sum(),
                Channel.valueOf(money.channel().toUpperCase(Locale.ROOT)),
                money.happenedAt(),
                null);
    }
}
