package kz.robotbailiff.service.measure;

import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;
import kz.robotbailiff.core.money.Tenge;
import kz.robotbailiff.core.proceeding.ActKind;
import kz.robotbailiff.service.docket.Task;
import org.jspecify.annotations.Nullable;

/// Works out from what is known of a file which banks an act concerns, and with which sum each.
final class Planner {

    private final long allBanks;
    private final Instant now;
    private final Predicate<Task> inTurn;

    /// @param inTurn whether the law of the act's day has banks asked one after another
    Planner(long allBanks, Instant now, Predicate<Task> inTurn) {
        this.allBanks = allBanks;
        this.now = now;
        this.inTurn = inTurn;
    }

    /// Whether any of these has banks asked one after another.
    boolean anyInTurn(List<Task> tasks) {
        return tasks.stream()
                .anyMatch(task -> task.kind() == ActKind.ORDER_SEIZURE && inTurn.test(task));
    }

    Instant now() {
        return now;
    }

    /// The order for an act, or nothing if there is nothing to do, or not yet.
    @Nullable Plan plan(Task task, FileBook book) {
        var kind = BankOrderKind.of(task.kind());
        if (book.isOver(kind)) {
            return null;
        }
        return switch (kind) {
            case SEIZURE -> new Plan(seizure(task), List.of());
            case LIMIT -> limit(task, book);
            case LIFT -> lift(task, book);
            case COLLECTION -> collect(task, book);
            case COLLECTION_LIMIT -> collectLess(task, book);
            case RECALL -> recall(task, book);
        };
    }

    /// Where banks are asked one after another, all are left for later at first.
    private BankOrder seizure(Task task) {
        return inTurn.test(task)
                ? BankOrder.of(task, null, 0, now).at(new Turn(allBanks, 0, false))
                : BankOrder.of(task, null, allBanks, now);
    }

    /// A limit that comes before the next bank's turn is kept: that bank is asked within it.
    private @Nullable Plan limit(Task task, FileBook book) {
        var seizure = book.first(BankOrderKind.SEIZURE);
        var held = book.held();
        var lowered =
                Sharing.within(sum(task), book.lawful()).stream()
                        .filter(share -> !held.contains(share))
                        .toList();
        if (seizure.isEmpty()) {
            return null;
        }
        if (lowered.isEmpty()) {
            return seizure.get().turn().later() == 0
                    ? null
                    : new Plan(BankOrder.of(task, null, 0, now), List.of());
        }
        return shared(task, seizure.get().id(), lowered);
    }

    /// Every bank that was asked is told, whatever it answered: an answer may still be on its way.
    private Plan lift(Task task, FileBook book) {
        var nothing = book.held().stream().map(each -> new Share(each.bank(), Tenge.ZERO)).toList();
        return book.first(BankOrderKind.SEIZURE)
                .map(seizure -> end(task, seizure, nothing))
                .orElseGet(() -> new Plan(BankOrder.of(task, null, 0, now), List.of()));
    }

    private @Nullable Plan collect(Task task, FileBook book) {
        var shares = Sharing.debits(book.lowestDebit(sum(task)), book.lawful());
        return shares.isEmpty() ? null : shared(task, null, shares);
    }

    /// A limit that comes before the order itself is kept: the order is made within it.
    private Plan collectLess(Task task, FileBook book) {
        var collection = book.first(BankOrderKind.COLLECTION);
        if (collection.isEmpty()) {
            return new Plan(BankOrder.of(task, null, 0, now), List.of());
        }
        var parts = book.partsOf(collection.get().id());
        var open = parts.stream().map(part -> new Share(part.bank(), part.open())).toList();
        var lowered = Sharing.lowered(sum(task), open).stream().map(rest -> most(rest, parts));
        return shared(task, collection.get().id(), lowered.toList());
    }

    /// A bank is told the most it may debit in all, so that what it did meanwhile counts too.
    private static Share most(Share rest, List<Part> parts) {
        var done =
                parts.stream()
                        .filter(part -> part.bank() == rest.bank())
                        .map(Part::done)
                        .reduce(Tenge.ZERO, Tenge::plus);
        return new Share(rest.bank(), done.plus(rest.sum()));
    }

    private Plan recall(Task task, FileBook book) {
        return book.first(BankOrderKind.COLLECTION)
                .map(order -> end(task, order, nothingMore(book.partsOf(order.id()))))
                .orElseGet(() -> new Plan(BankOrder.of(task, null, 0, now), List.of()));
    }

    private static List<Share> nothingMore(List<Part> parts) {
        return parts.stream().map(part -> new Share(part.bank(), part.done())).toList();
    }

    private Plan end(Task task, BankOrder ended, List<Share> shares) {
        return new Plan(
                BankOrder.of(task, ended.id(), ended.asked(), now), parts(task.id(), shares));
    }

    private Plan shared(Task task, @Nullable Long upon, List<Share> shares) {
        var asked =
                shares.stream().mapToLong(share -> 1L << share.bank()).reduce(0, (a, b) -> a | b);
        return new Plan(BankOrder.of(task, upon, asked, now), parts(task.id(), shares));
    }

    private List<Part> parts(long order, List<Share> shares) {
        return shares.stream().map(share -> Part.of(order, share, now)).toList();
    }

    private static Tenge sum(Task task) {
        return task.sum() == null ? Tenge.ZERO : task.sum();
    }
}
