package kz.robotbailiff.service.payment;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import kz.robotbailiff.core.money.Tenge;
import kz.robotbailiff.core.proceeding.Closing;
import kz.robotbailiff.core.proceeding.Fact;
import kz.robotbailiff.core.proceeding.Proceeding;
import kz.robotbailiff.core.proceeding.Proceeding.Open;
import kz.robotbailiff.core.proceeding.Proceeding.Terminated;
import kz.robotbailiff.core.proceeding.Proceeding.Transferred;
import kz.robotbailiff.service.docket.Decided;
import kz.robotbailiff.service.docket.RoundWriter;
import kz.robotbailiff.service.platform.Columns;
import kz.robotbailiff.service.platform.Sql;
import kz.robotbailiff.service.platform.Time;

/// Settles what the robot answered, in the round's own transaction: each part of a payment becomes
/// the claimant's, the bailiff's or the payer's again.
final class Settling implements RoundWriter {

    private static final String SETTLE = Sql.of(Settling.class, "settle");
    private static final String LOCK = Sql.of(Settling.class, "lock_holdings");
    private static final String GIVE_BACK = Sql.of(Settling.class, "give_back");

    private final Time time;

    Settling(Time time) {
        this.time = time;
    }

    /// How one payment is divided; the parts add up to it.
    record Share(long fact, Tenge applied, Tenge routable, Tenge surplus, Tenge unmatched) {

        static Share of(long fact, Tenge sum, Proceeding before) {
            return switch (before) {
                case Open open -> {
                    var applied = sum.min(open.debt().left());
                    yield new Share(fact, applied, Tenge.ZERO, sum.minus(applied), Tenge.ZERO);
                }
                case Transferred file -> {
                    var routable = sum.min(file.debt().left());
                    yield new Share(fact, Tenge.ZERO, routable, sum.minus(routable), Tenge.ZERO);
                }
                case Terminated _, Proceeding.Received _, Proceeding.Returned _ ->
                        new Share(fact, Tenge.ZERO, Tenge.ZERO, sum, Tenge.ZERO);
            };
        }
    }

    @Override
    public void write(Connection transaction, List<Decided> round) throws SQLException {
        settle(transaction, round.stream().flatMap(Settling::share).toList());
        giveBack(transaction, round.stream().filter(Settling::fell).map(Decided::file).toList());
    }

    private static Stream<Share> share(Decided decided) {
        return switch (decided.fact()) {
            case Fact.Paid(var sum) -> Stream.of(share(decided, sum));
            case Fact.Collected(var sum) -> Stream.of(share(decided, sum));
            default -> Stream.empty();
        };
    }

    private static Share share(Decided decided, Tenge sum) {
        return Share.of(decided.factId(), sum, decided.before());
    }

    private static boolean fell(Decided decided) {
        return decided.before() instanceof Open
                && decided.decision().next() instanceof Terminated(_, var closing)
                && closing == Closing.CANCELLED;
    }

    private void settle(Connection transaction, List<Share> shares) throws SQLException {
        if (shares.isEmpty()) {
            return;
        }
        try (var insert = transaction.prepareStatement(SETTLE)) {
            new Columns(transaction, insert)
                    .longs(shares.stream().map(Share::fact).toList())
                    .longs(shares.stream().map(share -> share.applied().tiyn()).toList())
                    .longs(shares.stream().map(share -> share.routable().tiyn()).toList())
                    .longs(shares.stream().map(share -> share.surplus().tiyn()).toList())
                    .longs(shares.stream().map(share -> share.unmatched().tiyn()).toList())
                    .time(time.now());
            insert.executeUpdate();
        }
    }

    private void giveBack(Connection transaction, List<Long> files) throws SQLException {
        if (files.isEmpty()) {
            return;
        }
        try (var lock = transaction.prepareStatement(LOCK)) {
            new Columns(transaction, lock).longs(files).text("applied");
            lock.executeQuery().close();
        }
        try (var insert = transaction.prepareStatement(GIVE_BACK)) {
            new Columns(transaction, insert).longs(files).time(time.now());
            insert.executeUpdate();
        }
    }
}
