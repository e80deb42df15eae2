package kz.robotbailiff.service.payment;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import kz.robotbailiff.core.proceeding.Fact;
import kz.robotbailiff.service.docket.Bell;
import kz.robotbailiff.service.docket.Facts;
import kz.robotbailiff.service.docket.NewFact;
import kz.robotbailiff.service.payment.NoticeController.Answer;
import kz.robotbailiff.service.payment.NoticeReader.Kind;
import kz.robotbailiff.service.payment.NoticeReader.Told;
import kz.robotbailiff.service.platform.Columns;
import kz.robotbailiff.service.platform.Db;
import kz.robotbailiff.service.platform.Sql;
import kz.robotbailiff.service.platform.Time;

/// Does what notices of the gateway tell: books money, takes it back, or only tells the robot where
/// the money went straight to the budget.
final class Notices {

    private static final String BUDGET = Sql.of(Notices.class, "write_budget_payments");

    private final Till till;
    private final Reversals reversals;
    private final Db db;
    private final Tellers tellers;

    /// How the robot is told.
    record Tellers(Facts facts, Bell bell, Time time) {}

    Notices(Till till, Reversals reversals, Db db, Tellers tellers) {
        this.till = till;
        this.reversals = reversals;
        this.db = db;
        this.tellers = tellers;
    }

    /// An answer for each notice, in order; an empty one is answered as malformed.
    List<Answer> take(List<Optional<Told>> told) {
        var bookings = till.take(of(told, Kind.PAID)).iterator();
        budget(of(told, Kind.BUDGET));
        var answers = new ArrayList<Answer>(told.size());
        for (var one : told) {
            if (one.isEmpty()) {
                answers.add(new Answer(null, "malformed", null));
            } else {
                answers.add(
                        switch (one.get().kind()) {
                            case PAID -> booked(one.get().notice(), bookings.next());
                            case CANCELLED -> cancelled(one.get().notice());
                            case BUDGET -> new Answer(id(one.get()), "outside", null);
                        });
            }
        }
        return answers;
    }

    private static List<Notice> of(List<Optional<Told>> told, Kind kind) {
        return told.stream()
                .flatMap(Optional::stream)
                .filter(one -> one.kind() == kind)
                .map(Told::notice)
                .toList();
    }

    private static String id(Told told) {
        return told.notice().transaction();
    }

    private static Answer booked(Notice notice, Booking booking) {
        return switch (booking.verdict()) {
            case CONFLICTING -> new Answer(notice.transaction(), "conflicting", null);
            case WITHDRAWN -> new Answer(notice.transaction(), "reversed", null);
            case BOOKED, KNOWN -> {
                var matched = booking.verdict().name().toLowerCase(Locale.ROOT);
                var status = booking.file() == null ? "unmatched" : matched;
                yield new Answer(notice.transaction(), status, Long.toString(booking.receipt()));
            }
        };
    }

    private Answer cancelled(Notice notice) {
        var receipt = reversals.receipt(notice.provider(), notice.transaction());
        if (receipt.isEmpty()) {
            reversals.withdraw(notice.provider(), notice.transaction());
            return new Answer(notice.transaction(), "unknown", null);
        }
        var status =
                switch (reversals.reverse(receipt.get())) {
                    case DONE, KNOWN -> "reversed";
                    case NOT_YET -> "unfinished";
                    case TOO_LATE -> "passed_on";
                };
        return new Answer(notice.transaction(), status, Long.toString(receipt.get()));
    }

    private void budget(List<Notice> notices) {
        if (!notices.isEmpty()) {
            db.transact(connection -> budget(connection, notices));
            tellers.bell().ring();
        }
    }

    private int budget(Connection transaction, List<Notice> notices) throws SQLException {
        var facts = new ArrayList<NewFact>();
        try (var insert = transaction.prepareStatement(BUDGET)) {
            new Columns(transaction, insert)
                    .time(tellers.time().now())
                    .texts(notices.stream().map(Notice::provider).toList())
                    .texts(notices.stream().map(Notice::transaction).toList())
                    .texts(notices.stream().map(n -> n.account()).toList())
                    .longs(notices.stream().map(n -> n.file()).toList())
                    .longs(notices.stream().map(n -> n.sum().tiyn()).toList());
            try (var rows = insert.executeQuery()) {
                while (rows.next()) {
                    var notice = notices.get(rows.getInt("place") - 1);
                    facts.add(
                            NewFact.of(
                                    rows.getLong("file"),
                                    new Fact.PaidOutside(notice.sum()),
                                    notice.happenedAt()));
                }
            }
        }
        tellers.facts().record(transaction, facts);
        return facts.size();
    }
}
