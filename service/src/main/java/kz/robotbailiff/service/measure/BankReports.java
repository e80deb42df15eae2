package kz.robotbailiff.service.measure;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import kz.robotbailiff.core.law.ProtectedMoney;
import kz.robotbailiff.service.docket.Bell;
import kz.robotbailiff.service.docket.Facts;
import kz.robotbailiff.service.docket.Receipts;
import kz.robotbailiff.service.platform.Db;
import kz.robotbailiff.service.platform.Time;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Takes in a batch of a bank's reports in one transaction: rows, facts, money, closed acts.
///
/// A report is known by bank, order and number; the same again changes nothing.
final class BankReports {

    private static final Logger LOG = LoggerFactory.getLogger(BankReports.class);

    private final Db db;
    private final Time time;
    private final Bell bell;
    private final Facts facts;
    private final Receipts money;
    private final Marking marking;
    private final Supplier<ProtectedMoney> law;

    BankReports(
            BankCarrier.Works works,
            Facts facts,
            Receipts money,
            Marking marking,
            Supplier<ProtectedMoney> law) {
        this.db = works.db();
        this.time = works.time();
        this.bell = works.bell();
        this.facts = facts;
        this.money = money;
        this.marking = marking;
        this.law = law;
    }

    /// Takes the reports in.
    ///
    /// @return a receipt for each, in order
    List<Receipt> take(Partner bank, List<BankReport> reports) {
        var receipts = db.transact(transaction -> take(transaction, bank, reports));
        bell.ring();
        return receipts;
    }

    private List<Receipt> take(Connection transaction, Partner bank, List<BankReport> reports)
            throws SQLException {
        var ids = reports.stream().map(BankReport::order).collect(Collectors.toSet());
        var locked = OrderRows.lock(transaction, ids);
        Map<Long, BankOrder> orders =
                locked.stream().collect(Collectors.toMap(BankOrder::id, Function.identity()));
        var receipts = new ArrayList<Receipt>(reports.size());
        var good = new ArrayList<BankReport>();
        for (var report : reports) {
            var code = code(bank, report, orders);
            receipts.add(new Receipt(report.order(), code));
            if (code.equals(Receipt.TAKEN)) {
                good.add(report);
            }
        }
        keep(transaction, bank, good, orders);
        var news = new HashMap<Long, Progress>();
        good.forEach(
                report -> news.merge(report.order(), Progress.answered(bank.bit()), Progress::and));
        var concerned = locked.stream().filter(order -> news.containsKey(order.id())).toList();
        marking.mark(transaction, concerned, news);
        return receipts;
    }

    private static String code(Partner bank, BankReport report, Map<Long, BankOrder> orders) {
        var order = orders.get(report.order());
        if (order == null || (order.asked() & bank.bit()) == 0) {
            LOG.warn("bank {} reports on order {}, never asked", bank.number(), report.order());
            return Receipt.UNKNOWN_ORDER;
        }
        return report.answers(order.kind()) ? Receipt.TAKEN : Receipt.BAD_FORM;
    }

    private void keep(
            Connection transaction,
            Partner bank,
            List<BankReport> reports,
            Map<Long, BankOrder> orders)
            throws SQLException {
        var rows = new ReportRows(transaction, bank, time.now(), law.get());
        facts.record(transaction, rows.executed(only(BankReport.Executed.class, reports), orders));
        rows.lifted(only(BankReport.Lifted.class, reports), orders);
        var debited = rows.debited(only(BankReport.Debited.class, reports), orders);
        if (!debited.isEmpty()) {
            money.received(transaction, debited);
        }
        rows.recalled(only(BankReport.Recalled.class, reports));
    }

    private static <T extends BankReport> List<T> only(Class<T> type, List<BankReport> reports) {
        return reports.stream().filter(type::isInstance).map(type::cast).toList();
    }
}
