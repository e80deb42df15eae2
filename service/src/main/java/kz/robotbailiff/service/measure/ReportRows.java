package kz.robotbailiff.service.measure;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import kz.robotbailiff.core.law.ProtectedMoney;
import kz.robotbailiff.core.money.Tenge;
import kz.robotbailiff.core.proceeding.Fact;
import kz.robotbailiff.service.docket.Incoming;
import kz.robotbailiff.service.docket.NewFact;
import kz.robotbailiff.service.measure.BankReport.Debited;
import kz.robotbailiff.service.measure.BankReport.Executed;
import kz.robotbailiff.service.measure.BankReport.Lifted;
import kz.robotbailiff.service.measure.BankReport.Recalled;
import kz.robotbailiff.service.platform.Columns;
import kz.robotbailiff.service.platform.Sql;
import org.jspecify.annotations.Nullable;

/// Writes one bank's reports of each kind with a fixed number of statements.
final class ReportRows {

    private static final String KEEP_ACCOUNTS = Sql.of(ReportRows.class, "keep_accounts");
    private static final String KEEP_FOUND = Sql.of(ReportRows.class, "keep_found");
    private static final String HOLD = Sql.of(ReportRows.class, "hold_now");
    private static final String KEEP_DEBITS = Sql.of(ReportRows.class, "keep_debits");
    private static final String COUNT_DEBITS = Sql.of(ReportRows.class, "count_debits");

    private final Connection transaction;
    private final Partner bank;
    private final Instant now;
    private final ProtectedMoney law;

    ReportRows(Connection transaction, Partner bank, Instant now, ProtectedMoney law) {
        this.transaction = transaction;
        this.bank = bank;
        this.now = now;
        this.law = law;
    }

    /// Keeps accounts found, and tells what is newly held.
    List<NewFact> executed(List<Executed> reports, Map<Long, BankOrder> orders)
            throws SQLException {
        var known = known(reports, orders);
        var news = newest(reports, known, orders);
        if (news.isEmpty()) {
            return List.of();
        }
        keepAccounts(news, orders);
        var facts = new ArrayList<NewFact>();
        for (var report : news) {
            long file = order(report, orders).file();
            for (var fact : newly(report, known.get(file))) {
                facts.add(new NewFact(file, fact, now, bank.number(), report.order(), null));
            }
        }
        keepFound(news, orders);
        return facts;
    }

    /// What is held beyond the last report: counted where it may be, released where it may not.
    private List<Fact> newly(Executed report, @Nullable Account before) {
        var barred = report.barred(law);
        var lawful = report.held().minus(barred);
        var known = before == null ? Tenge.ZERO : before.seized().minus(before.barred());
        var knownBarred = before == null ? Tenge.ZERO : before.barred();
        var facts = new ArrayList<Fact>();
        if (lawful.exceeds(known)) {
            facts.add(new Fact.Seized(lawful.minus(known)));
        }
        if (barred.exceeds(knownBarred)) {
            facts.add(new Fact.ProtectedSeized(barred.minus(knownBarred)));
        }
        return facts;
    }

    private void keepFound(Collection<Executed> news, Map<Long, BankOrder> orders)
            throws SQLException {
        record Line(long file, BankReport.Found found) {}
        var lines = new LinkedHashMap<String, Line>();
        for (var report : news) {
            long file = order(report, orders).file();
            report.accounts().forEach(each -> lines.put(file + each.iban(), new Line(file, each)));
        }
        if (lines.isEmpty()) {
            return;
        }
        var found = List.copyOf(lines.values());
        try (var insert = transaction.prepareStatement(KEEP_FOUND)) {
            new Columns(transaction, insert)
                    .number(bank.number())
                    .time(now)
                    .longs(found.stream().map(Line::file).toList())
                    .texts(found.stream().map(each -> each.found().iban()).toList())
                    .texts(found.stream().map(each -> each.found().kind()).toList())
                    .longs(found.stream().map(each -> each.found().balance().tiyn()).toList())
                    .longs(found.stream().map(each -> each.found().seized().tiyn()).toList());
            insert.executeUpdate();
        }
    }

    private Map<Long, Account> known(List<Executed> reports, Map<Long, BankOrder> orders)
            throws SQLException {
        var known = new HashMap<Long, Account>();
        if (!reports.isEmpty()) {
            var files = reports.stream().map(each -> order(each, orders).file()).toList();
            for (var account : AccountRows.ofFiles(transaction, files)) {
                if (account.bank() == bank.number()) {
                    known.put(account.file(), account);
                }
            }
        }
        return known;
    }

    /// Of each order the last report, if it is newer than what is known.
    private static Collection<Executed> newest(
            List<Executed> reports, Map<Long, Account> known, Map<Long, BankOrder> orders) {
        var newest = new HashMap<Long, Executed>();
        for (var report : reports) {
            var account = known.get(order(report, orders).file());
            var seen = account == null ? 0 : account.seq();
            if (report.found() && report.seq() > seen) {
                newest.merge(report.order(), report, (a, b) -> a.seq() > b.seq() ? a : b);
            }
        }
        return newest.values();
    }

    private void keepAccounts(Collection<Executed> news, Map<Long, BankOrder> orders)
            throws SQLException {
        try (var insert = transaction.prepareStatement(KEEP_ACCOUNTS)) {
            new Columns(transaction, insert)
                    .number(bank.number())
                    .time(now)
                    .longs(news.stream().map(each -> order(each, orders).file()).toList())
                    .longs(news.stream().map(each -> each.held().tiyn()).toList())
                    .longs(news.stream().map(each -> each.barred(law).tiyn()).toList())
                    .longs(news.stream().map(each -> (long) each.seq()).toList())
                    .longs(news.stream().map(Executed::order).toList())
                    .times(news.stream().map(each -> order(each, orders).madeAt()).toList());
            insert.executeUpdate();
        }
    }

    /// What a limit left is known already: never more than its maximum. What the bank says it held
    /// then
    /// is not taken, because a later execution report may have come first.
    void lifted(List<Lifted> reports, Map<Long, BankOrder> orders) throws SQLException {
        if (reports.isEmpty()) {
            return;
        }
        var held = new HashMap<Long, Long>();
        var full = new HashMap<Long, Boolean>();
        reports.forEach(each -> {
            var order = order(each, orders);
            held.merge(order.file(), each.held().tiyn(), Math::min);
            full.merge(order.file(), order.kind() == BankOrderKind.LIFT, Boolean::logicalOr);
        });
        try (var update = transaction.prepareStatement(HOLD)) {
            new Columns(transaction, update)
                    .longs(List.copyOf(held.keySet()))
                    .longs(List.copyOf(held.values()))
                    .booleans(
                            held.keySet().stream()
                                    .map(file -> full.getOrDefault(file, false))
                                    .toList())
                    .number(bank.number());
            update.executeUpdate();
        }
        var confirmed = reports.stream().map(Lifted::order).toList();
        PartRows.confirm(transaction, bank.number(), confirmed, now);
    }

    /// Keeps debits that were not known, and tells of the money.
    List<Incoming> debited(List<Debited> reports, Map<Long, BankOrder> orders) throws SQLException {
        if (reports.isEmpty()) {
            return List.of();
        }
        var unknown = keepDebits(reports);
        var news = reports.stream().filter(each -> unknown.remove(key(each))).toList();
        if (!news.isEmpty()) {
            count(news, orders);
        }
        return news.stream().map(each -> incoming(each, order(each, orders))).toList();
    }

    private Set<String> keepDebits(List<Debited> reports) throws SQLException {
        var kept = new HashSet<String>();
        try (var insert = transaction.prepareStatement(KEEP_DEBITS)) {
            new Columns(transaction, insert)
                    .number(bank.number())
                    .longs(reports.stream().map(Debited::order).toList())
                    .longs(reports.stream().map(each -> (long) each.seq()).toList())
                    .longs(reports.stream().map(each -> each.sum().tiyn()).toList())
                    .texts(reports.stream().map(Debited::transaction).toList())
                    .times(reports.stream().map(Debited::at).toList());
            try (var rows = insert.executeQuery()) {
                while (rows.next()) {
                    kept.add(rows.getLong("upon") + "/" + rows.getInt("seq"));
                }
            }
        }
        return kept;
    }

    private static String key(Debited debit) {
        return debit.order() + "/" + debit.seq();
    }

    private void count(List<Debited> news, Map<Long, BankOrder> orders) throws SQLException {
        try (var update = transaction.prepareStatement(COUNT_DEBITS)) {
            new Columns(transaction, update)
                    .longs(news.stream().map(Debited::order).toList())
                    .longs(news.stream().map(each -> order(each, orders).file()).toList())
                    .longs(news.stream().map(each -> each.sum().tiyn()).toList())
                    .number(bank.number())
                    .number(bank.number());
            update.executeUpdate();
        }
    }

    private Incoming incoming(Debited debit, BankOrder order) {
        return new Incoming(
                "collection",
                bank.code(),
                debit.transaction(),
                order.file(),
                debit.sum(),
                debit.at().isAfter(now) ? now : debit.at());
    }

    void recalled(List<Recalled> reports) throws SQLException {
        var confirmed = reports.stream().map(Recalled::order).toList();
        PartRows.confirm(transaction, bank.number(), confirmed, now);
    }

    private static BankOrder order(BankReport report, Map<Long, BankOrder> orders) {
        return Objects.requireNonNull(orders.get(report.order()));
    }
}
