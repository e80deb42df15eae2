package kz.robotbailiff.service.payment;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.robotbailiff.service.docket.PaidElsewhere;
import kz.robotbailiff.service.docket.PaymentNumber;
import kz.robotbailiff.service.platform.Columns;
import kz.robotbailiff.service.platform.Db;
import kz.robotbailiff.service.platform.Sql;
import kz.robotbailiff.service.platform.Time;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Checks receipts with those who gave them, and books what they took for a file and never told.
final class ReceiptChecks implements PaidElsewhere {

    private static final Logger LOG = LoggerFactory.getLogger(ReceiptChecks.class);
    private static final String WRITE = Sql.of(ReceiptChecks.class, "write_check");
    private static final String LAST = Sql.of(ReceiptChecks.class, "last_check");
    private static final String OPEN = Sql.of(ReceiptChecks.class, "open_checks");
    private static final String BELONGS = Sql.of(ReceiptChecks.class, "belongs_to_file");

    private final Db db;
    private final Time time;
    private final AgentLine line;
    private final Till till;

    ReceiptChecks(Db db, Time time, AgentLine line, Till till) {
        this.db = db;
        this.time = time;
        this.line = line;
        this.till = till;
    }

    @Override
    public List<String> takers() {
        return line.asked();
    }

    @Override
    public Answer ask(long file, String taker, String number) {
        var answer = answer(file, taker, number);
        db.alone(connection -> {
            try (var insert = connection.prepareStatement(WRITE)) {
                new Columns(connection, insert)
                        .number(file)
                        .text(taker)
                        .text(number)
                        .time(time.now())
                        .text(answer.name());
                return insert.executeUpdate();
            }
        });
        return answer;
    }

    private Answer answer(long file, String taker, String number) {
        if (!number.matches("[0-9A-Za-z_-]{1,40}")) {
            return Answer.UNKNOWN;
        }
        try {
            var said = line.payment(taker, number);
            return switch (said.state()) {
                case PAID -> counted(file, taker, said) ? Answer.COUNTED : Answer.ANOTHER;
                case UNFINISHED -> isFor(file, said) ? Answer.UNFINISHED : Answer.ANOTHER;
                case CANCELLED -> Answer.CANCELLED;
                case UNKNOWN -> Answer.UNKNOWN;
            };
        } catch (Wire.Silence e) {
            LOG.warn("a receipt of {} waits: {}", taker, e.why());
            return Answer.SILENT;
        }
    }

    /// Booked now, if it was not before; its own id makes it count once.
    private boolean counted(long file, String taker, AgentPayment said) {
        var account = said.account();
        var sum = said.sum();
        var at = said.happenedAt();
        if (account == null || sum == null || at == null || !isFor(file, said)) {
            return false;
        }
        var notice = Notice.forAccount(taker, said.transaction(), account, sum, at);
        return !till.take(notice.by(Channel.TERMINAL)).conflicts();
    }

    private boolean isFor(long file, AgentPayment said) {
        var account = said.account();
        if (account == null || !said.isWhole()) {
            return false;
        }
        var byNumber = PaymentNumber.file(account);
        if (byNumber.isPresent() && byNumber.getAsLong() == file) {
            return true;
        }
        return db.read(connection -> {
            try (var select = connection.prepareStatement(BELONGS)) {
                new Columns(connection, select).number(file).text(account);
                try (var rows = select.executeQuery()) {
                    return rows.next();
                }
            }
        });
    }

    @Override
    public Optional<Check> last(long file) {
        return db.read(connection -> {
            try (var select = connection.prepareStatement(LAST)) {
                new Columns(connection, select).number(file);
                return read(select).stream().map(Asked::check).findFirst();
            }
        });
    }

    /// A check with its file.
    private record Asked(long file, Check check) {}

    private static List<Asked> read(PreparedStatement select) throws SQLException {
        var all = new ArrayList<Asked>();
        try (var rows = select.executeQuery()) {
            while (rows.next()) {
                var check =
                        new Check(
                                rows.getString("provider"),
                                rows.getString("number"),
                                Answer.valueOf(rows.getString("answer")));
                all.add(new Asked(rows.getLong("file"), check));
            }
        }
        return all;
    }

    /// One beat: what a silent taker was asked, and what was unfinished, is asked again.
    void beat() {
        var open =
                db.read(connection -> {
                    try (var select = connection.prepareStatement(OPEN)) {
                        return read(select);
                    }
                });
        open.forEach(one -> ask(one.file(), one.check().taker(), one.check().number()));
    }
}
