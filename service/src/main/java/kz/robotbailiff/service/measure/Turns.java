package kz.robotbailiff.service.measure;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.robotbailiff.core.money.Tenge;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Asks banks one after another: the next only when the one before has answered, refused or been
/// silent for its time, and only for what is not held yet.
///
/// Banks where the debtor is known to have an account come first, the others by their number.
final class Turns {

    private static final Logger LOG = LoggerFactory.getLogger(Turns.class);

    private final Instant now;
    private final Duration patience;
    private final Map<Long, Set<Integer>> known;

    /// @param patience how long a bank's answer is awaited before the next one is asked
    /// @param known banks that told of an account of the debtor in any file, by file
    Turns(Instant now, Duration patience, Map<Long, Set<Integer>> known) {
        this.now = now;
        this.patience = patience;
        this.known = known;
    }

    /// How far an order has come, with the bank that is asked now, if any.
    Plan next(BankOrder order, FileBook book) {
        var rest = rest(order, book);
        var passing = rest.isPositive() && order.turn().later() == 0 ? 0 : overdue(order, book);
        if (passing != 0) {
            LOG.warn("order {}: {} is silent, passed over", order.id(), banks(passing));
        }
        var turn = order.turn().passing(passing);
        if (!rest.isPositive()) {
            return new Plan(order.at(turn.over(true)), List.of());
        }
        var moved = order.at(turn);
        return moved.awaited() == 0 && turn.later() != 0
                ? ask(moved, rest)
                : new Plan(moved, List.of());
    }

    private Plan ask(BankOrder order, Tenge rest) {
        var bank = first(order);
        var bit = 1L << bank;
        var part = new Part(order.id(), bank, rest, Tenge.ZERO, now);
        return new Plan(order.asking(bit).at(order.turn().after(bit)), List.of(part));
    }

    private int first(BankOrder order) {
        var left = new ArrayList<Integer>();
        for (var bank = 0; bank < Long.SIZE; bank++) {
            if ((order.turn().later() & 1L << bank) != 0) {
                left.add(bank);
            }
        }
        var accounts = known.getOrDefault(order.file(), Set.of());
        return left.stream().filter(accounts::contains).findFirst().orElse(left.getFirst());
    }

    /// What may still be held: what has come in since the order, or was limited, is not.
    private static Tenge rest(BankOrder order, FileBook book) {
        var limit = book.lowestHold(order.most());
        var taken = book.collected();
        var held = book.lawful().stream().map(Share::sum).reduce(taken, Tenge::plus);
        return limit.exceeds(held) ? limit.minus(held) : Tenge.ZERO;
    }

    private static String banks(long mask) {
        return "bank " + BitSet.valueOf(new long[] {mask});
    }

    private long overdue(BankOrder order, FileBook book) {
        return book.partsOf(order.id()).stream()
                .filter(part -> !part.orderedAt().isAfter(now.minus(patience)))
                .mapToLong(Part::bit)
                .filter(bit -> (order.awaited() & bit) != 0)
                .reduce(0, (a, b) -> a | b);
    }
}
