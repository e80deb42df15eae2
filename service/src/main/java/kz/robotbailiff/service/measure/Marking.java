package kz.robotbailiff.service.measure;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.robotbailiff.core.proceeding.Fact;
import kz.robotbailiff.service.docket.Confirmations;
import kz.robotbailiff.service.docket.Facts;
import kz.robotbailiff.service.docket.NewFact;
import kz.robotbailiff.service.platform.Time;

/// Writes how far orders are, and draws the conclusion when the last bank has spoken.
final class Marking {

    private final Facts facts;
    private final Confirmations confirmations;
    private final Time time;

    Marking(Facts facts, Confirmations confirmations, Time time) {
        this.facts = facts;
        this.confirmations = confirmations;
        this.time = time;
    }

    /// Adds news to orders that the caller has locked, and closes the acts of those that end by it.
    List<BankOrder> mark(Connection transaction, List<BankOrder> locked, Map<Long, Progress> news)
            throws SQLException {
        var marked =
                locked.stream()
                        .map(order -> order.with(news.getOrDefault(order.id(), Progress.NONE)))
                        .toList();
        if (!marked.isEmpty()) {
            OrderRows.mark(transaction, marked, time.now());
            close(transaction, newlyEnded(locked, marked));
        }
        return marked;
    }

    private static List<BankOrder> newlyEnded(List<BankOrder> before, List<BankOrder> after) {
        var known = before.stream().collect(Collectors.toMap(BankOrder::id, Function.identity()));
        return after.stream()
                .filter(BankOrder::isEnded)
                .filter(order -> {
                    var was = known.get(order.id());
                    return was == null || !was.isEnded();
                })
                .toList();
    }

    private void close(Connection transaction, List<BankOrder> ended) throws SQLException {
        if (ended.isEmpty()) {
            return;
        }
        var good = ended.stream().filter(order -> order.refused() == 0).toList();
        confirmations.done(transaction, good.stream().map(BankOrder::id).toList());
        var bad = ended.stream().filter(order -> order.refused() != 0).map(BankOrder::id).toList();
        if (!bad.isEmpty()) {
            confirmations.refused(transaction, bad, "a bank refused it");
        }
        nothingFound(transaction, ended);
    }

    /// All banks have spoken and none has an account: told once, when the last one speaks.
    private void nothingFound(Connection transaction, List<BankOrder> ended) throws SQLException {
        var seizures =
                ended.stream().filter(order -> order.kind() == BankOrderKind.SEIZURE).toList();
        if (seizures.isEmpty()) {
            return;
        }
        var found =
                AccountRows.ofFiles(transaction, seizures.stream().map(BankOrder::file).toList())
                        .stream()
                        .map(Account::file)
                        .collect(Collectors.toSet());
        var told = new ArrayList<NewFact>();
        for (var order : seizures) {
            if (order.refused() == 0 && !found.contains(order.file())) {
                var fact = new Fact.NothingToSeize();
                told.add(new NewFact(order.file(), fact, time.now(), null, order.id(), null));
            }
        }
        facts.record(transaction, told);
    }
}
