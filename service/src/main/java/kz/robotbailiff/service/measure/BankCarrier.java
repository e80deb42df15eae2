package kz.robotbailiff.service.measure;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.robotbailiff.core.money.Tenge;
import kz.robotbailiff.core.proceeding.ActKind;
import kz.robotbailiff.service.docket.Bell;
import kz.robotbailiff.service.docket.Carrier;
import kz.robotbailiff.service.docket.Delivery;
import kz.robotbailiff.service.docket.Task;
import kz.robotbailiff.service.platform.Db;
import kz.robotbailiff.service.platform.Time;

/// Carries out what concerns banks: plan and write, send to all banks concerned, keep receipts.
final class BankCarrier implements Carrier {

    private final Db db;
    private final Time time;
    private final Bell bell;
    private final Partners partners;
    private final BankPost post;
    private final Marking marking;
    private final Order inOrder;
    private final Timer onTheWire;

    record Works(Db db, Time time, Bell bell) {}

    /// In which order banks are asked.
    ///
    /// @param inTurn whether an act has them asked one after another
    /// @param patience how long each is then awaited
    record Order(Predicate<Task> inTurn, Duration patience) {}

    /// What orders are made from.
    record Sources(Partners partners, Order order) {}

    BankCarrier(
            Works works, Sources sources, BankPost post, Marking marking, MeterRegistry meters) {
        this.db = works.db();
        this.time = works.time();
        this.bell = works.bell();
        this.partners = sources.partners();
        this.inOrder = sources.order();
        this.post = post;
        this.marking = marking;
        onTheWire =
                Timer.builder("robot.release.on.wire")
                        .publishPercentiles(0.5, 0.99)
                        .register(meters);
    }

    @Override
    public Set<ActKind> kinds() {
        return Stream.of(BankOrderKind.values())
                .map(BankOrderKind::act)
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public int batch() {
        return BankGateway.MOST_ORDERS;
    }

    @Override
    public Map<Long, Delivery> carry(ActKind kind, List<Task> tasks) {
        // Whole microseconds, as the database keeps them: sent again, an order says the very same.
        var now = time.now().truncatedTo(ChronoUnit.MICROS);
        var planner = new Planner(partners.allBanks(), now, inOrder.inTurn());
        var patience = inOrder.patience();
        var books = db.transact(connection -> Planning.of(connection, planner, patience, tasks));
        var deliveries = new HashMap<Long, Delivery>();
        var letters = new HashMap<Long, Letter>();
        for (var task : tasks) {
            var book = books.getOrDefault(task.file(), new FileBook());
            var order = book.byId(task.id());
            if (order.isEmpty() || order.get().isEnded() || book.isOver(order.get().kind())) {
                deliveries.put(task.id(), nothingToSend(task, book));
            } else {
                letters.put(task.id(), new Letter(order.get(), mosts(order.get(), book)));
            }
        }
        deliveries.putAll(send(letters));
        if (kind == ActKind.LIFT_SEIZURE) {
            tasks.stream().filter(task -> task.tries() == 0).forEach(this::measure);
        }
        return deliveries;
    }

    /// From the decision to the moment when every bank has been told or has failed to take it.
    private void measure(Task lift) {
        onTheWire.record(Duration.between(lift.decidedAt(), time.now()).abs());
    }

    private static Map<Integer, Tenge> mosts(BankOrder order, FileBook book) {
        return book.partsOf(order.id()).stream().collect(Collectors.toMap(Part::bank, Part::most));
    }

    /// A collection order waits until it is known which banks have an account; else all is done.
    private static Delivery nothingToSend(Task task, FileBook book) {
        var awaited =
                task.kind() == ActKind.ORDER_COLLECTION
                        && book.byId(task.id()).isEmpty()
                        && !book.isOver(BankOrderKind.COLLECTION)
                        && book.accounts().isEmpty()
                        && book.first(BankOrderKind.SEIZURE).filter(o -> !o.isEnded()).isPresent();
        return awaited ? Delivery.retry("no bank has told of an account yet") : Delivery.done();
    }

    private Map<Long, Delivery> send(Map<Long, Letter> letters) {
        if (letters.isEmpty()) {
            return Map.of();
        }
        var files = letters.values().stream().map(letter -> letter.order().file()).toList();
        var cases = db.read(connection -> CaseFile.of(connection, files));
        var receipts = post.send(List.copyOf(letters.values()), cases);
        var marked =
                db.transact(transaction -> {
                    var locked = OrderRows.lock(transaction, letters.keySet());
                    for (var each : receipts.confirmed().entrySet()) {
                        PartRows.confirm(transaction, each.getKey(), each.getValue(), time.now());
                    }
                    return marking.mark(transaction, locked, receipts.news());
                });
        bell.ring();
        var deliveries = new HashMap<Long, Delivery>();
        marked.forEach(order -> deliveries.put(order.id(), delivery(order)));
        return deliveries;
    }

    private static Delivery delivery(BankOrder order) {
        if (order.isEnded()) {
            return order.refused() == 0
                    ? Delivery.done()
                    : Delivery.givenUp("refused by banks " + numbers(order.refused()));
        }
        return order.unsent() == 0
                ? Delivery.sent()
                : Delivery.retry("not taken by banks " + numbers(order.unsent()));
    }

    private static String numbers(long mask) {
        return BitSet.valueOf(new long[] {mask}).toString();
    }
}
