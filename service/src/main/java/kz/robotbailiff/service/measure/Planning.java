package kz.robotbailiff.service.measure;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import kz.robotbailiff.service.docket.Task;

/// Plans a tray of acts in one transaction, so that nothing goes out that is not written.
///
/// Acts of one file are planned one after the other even on different nodes: the file is locked, or
/// a lift could miss the seizure that is planned beside it.
final class Planning {

    private final Planner planner;
    private final Books books;
    private final Turns turns;
    private final Map<Long, Plan> turned = new LinkedHashMap<>();
    private final List<Plan> plans = new ArrayList<>();
    private final List<Account> lowered = new ArrayList<>();
    private final List<Part> lowerParts = new ArrayList<>();

    private Planning(Planner planner, Books books, Turns turns) {
        this.planner = planner;
        this.books = books;
        this.turns = turns;
    }

    /// The books of the files planned, by file.
    private record Books(Map<Long, FileBook> byFile) {
        FileBook of(long file) {
            return byFile.computeIfAbsent(file, _ -> new FileBook());
        }
    }

    /// Writes what is new and returns every file's book with it.
    ///
    /// @param patience how long a bank that is asked in its turn is awaited
    static Map<Long, FileBook> of(
            Connection transaction, Planner planner, Duration patience, List<Task> tasks)
            throws SQLException {
        var files = tasks.stream().map(Task::file).distinct().toList();
        OrderRows.lockFiles(transaction, files);
        var books = read(transaction, files);
        var known =
                planner.anyInTurn(tasks)
                        ? AccountRows.banksKnown(transaction, files)
                        : Map.<Long, Set<Integer>>of();
        var planning = new Planning(planner, books, new Turns(planner.now(), patience, known));
        tasks.forEach(planning::plan);
        planning.write(transaction);
        return planning.books.byFile();
    }

    private static Books read(Connection transaction, List<Long> files) throws SQLException {
        var books = new Books(new HashMap<>());
        var fileOf = new HashMap<Long, Long>();
        var inTurn = new ArrayList<Long>();
        for (var order : OrderRows.ofFiles(transaction, files)) {
            fileOf.put(order.id(), order.file());
            books.of(order.file()).add(order);
            if (order.isInTurn() && !order.isEnded()) {
                inTurn.add(order.id());
            }
        }
        // Locked before the accounts are read: no answer slips in between the two.
        if (!inTurn.isEmpty()) {
            OrderRows.lock(transaction, inTurn).forEach(each -> books.of(each.file()).add(each));
        }
        AccountRows.ofFiles(transaction, files).forEach(each -> books.of(each.file()).add(each));
        for (var part : PartRows.of(transaction, List.copyOf(fileOf.keySet()))) {
            books.of(fileOf.getOrDefault(part.upon(), 0L)).add(part);
        }
        return books;
    }

    private void plan(Task task) {
        var book = books.of(task.file());
        var written = book.byId(task.id());
        if (written.isPresent()) {
            turn(written.get(), book);
            return;
        }
        var plan = planner.plan(task, book);
        if (plan != null) {
            plans.add(plan);
            book.add(plan.order());
            plan.parts().forEach(book::add);
            follow(plan, book);
            turn(plan.order(), book);
        }
    }

    /// Whose turn it is now; after a lift it is nobody's any more.
    private void turn(BankOrder order, FileBook book) {
        if (order.kind() == BankOrderKind.LIFT) {
            book.first(BankOrderKind.SEIZURE)
                    .filter(each -> each.turn().later() != 0)
                    .ifPresent(each -> keep(new Plan(each.at(each.turn().over(false)), List.of())));
        } else if (order.isInTurn() && !order.isEnded() && !book.isOver(order.kind())) {
            keep(turns.next(order, book));
        }
    }

    private void keep(Plan plan) {
        var order = plan.order();
        var book = books.of(order.file());
        book.add(order);
        plan.parts().forEach(book::add);
        turned.put(order.id(), plan);
    }

    /// What a limit lowers is lowered for whatever is planned after it.
    private void follow(Plan plan, FileBook book) {
        for (var part : plan.parts()) {
            switch (plan.order().kind()) {
                case LIMIT -> lowerHold(book, part);
                case COLLECTION_LIMIT -> lowerDebit(plan.order(), book, part);
                case SEIZURE, LIFT, COLLECTION, RECALL -> {}
            }
        }
    }

    private void lowerHold(FileBook book, Part part) {
        for (var account : book.accounts()) {
            if (account.bank() == part.bank()) {
                var capped = account.cappedAt(part.most());
                lowered.add(capped);
                book.add(capped);
            }
        }
    }

    private void lowerDebit(BankOrder order, FileBook book, Part part) {
        if (order.upon() != null) {
            for (var each : book.partsOf(order.upon())) {
                if (each.bank() == part.bank()) {
                    var less = each.lowered(part.most());
                    lowerParts.add(less);
                    book.add(less);
                }
            }
        }
    }

    private void write(Connection transaction) throws SQLException {
        OrderRows.write(transaction, plans.stream().map(Plan::order).toList());
        OrderRows.turn(
                transaction, turned.values().stream().map(Plan::order).toList(), planner.now());
        var parts =
                Stream.concat(plans.stream(), turned.values().stream())
                        .flatMap(plan -> plan.parts().stream())
                        .toList();
        PartRows.write(transaction, parts);
        AccountRows.lower(transaction, last(lowered));
        PartRows.lower(transaction, lastParts(lowerParts));
    }

    private static List<Account> last(List<Account> all) {
        var byKey = new HashMap<String, Account>();
        all.forEach(each -> byKey.put(each.file() + "/" + each.bank(), each));
        return List.copyOf(byKey.values());
    }

    private static List<Part> lastParts(List<Part> all) {
        var byKey = new HashMap<String, Part>();
        all.forEach(each -> byKey.put(each.upon() + "/" + each.bank(), each));
        return List.copyOf(byKey.values());
    }
}
