package kz.robotbailiff.service.measure;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kz.robotbailiff.service.docket.Task;

/// Plans a tray of acts in one transaction, so that nothing goes out that is not written.
///
/// Acts of one file are planned one after the other even on different nodes: the file is locked, or
/// a lift could miss the seizure that is planned beside it.
final class Planning {

    private final Planner planner;
    private final Books books;
    private final List<Plan> plans = new ArrayList<>();
    private final List<Account> lowered = new ArrayList<>();
    private final List<Part> lowerParts = new ArrayList<>();

    private Planning(Planner planner, Books books) {
        this.planner = planner;
        this.books = books;
    }

    /// The books of the files planned, by file.
    private record Books(Map<Long, FileBook> byFile) {
        FileBook of(long file) {
            return byFile.computeIfAbsent(file, _ -> new FileBook());
        }
    }

    /// Writes what is new and returns every file's book with it.
    static Map<Long, FileBook> of(Connection transaction, Planner planner, List<Task> tasks)
            throws SQLException {
        var files = tasks.stream().map(Task::file).distinct().toList();
        OrderRows.lockFiles(transaction, files);
        var planning = new Planning(planner, read(transaction, files));
        tasks.forEach(planning::plan);
        planning.write(transaction);
        return planning.books.byFile();
    }

    private static Books read(Connection transaction, List<Long> files) throws SQLException {
        var books = new Books(new HashMap<>());
        var fileOf = new HashMap<Long, Long>();
        for (var order : OrderRows.ofFiles(transaction, files)) {
            fileOf.put(order.id(), order.file());
            books.of(order.file()).add(order);
        }
        AccountRows.ofFiles(transaction, files).forEach(each -> books.of(each.file()).add(each));
        for (var part : PartRows.of(transaction, List.copyOf(fileOf.keySet()))) {
            books.of(fileOf.getOrDefault(part.upon(), 0L)).add(part);
        }
        return books;
    }

    private void plan(Task task) {
        var book = books.of(task.file());
        if (book.byId(task.id()).isPresent()) {
            return;
        }
        var plan = planner.plan(task, book);
        if (plan != null) {
            plans.add(plan);
            book.add(plan.order());
            plan.parts().forEach(book::add);
            follow(plan, book);
        }
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
        var parts = plans.stream().flatMap(plan -> plan.parts().stream()).toList();
        var at = plans.isEmpty() ? Instant.EPOCH : plans.getFirst().order().madeAt();
        PartRows.write(transaction, parts, at);
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
