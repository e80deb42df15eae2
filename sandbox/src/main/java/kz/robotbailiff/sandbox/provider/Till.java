package kz.robotbailiff.sandbox.provider;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import kz.robotbailiff.sandbox.world.Journal;
import kz.robotbailiff.sandbox.world.Surroundings;
import org.jspecify.annotations.Nullable;

/// What the provider remembers: invoices, refunds by their outside id, and operations at terminals.
final class Till {

    private final Map<String, Invoice> invoices = new HashMap<>();
    private final Set<String> refunds = new HashSet<>();
    private final AtomicInteger operations = new AtomicInteger(1_000_000);
    private final Journal<Entry> journal;

    /// Either an invoice as it stands now, with the outside id of a refund that changed it, or an
    /// operation at a terminal.
    record Entry(@Nullable Invoice invoice, @Nullable String refund, @Nullable Integer operation) {}

    Till(Surroundings around) {
        journal = around.journal("provider", Entry.class, this::replay);
    }

    private void replay(Entry entry) {
        if (entry.invoice() != null) {
            invoices.put(entry.invoice().id(), entry.invoice());
        }
        if (entry.refund() != null) {
            refunds.add(entry.refund());
        }
        if (entry.operation() != null) {
            operations.accumulateAndGet(entry.operation(), Math::max);
        }
    }

    synchronized Optional<Invoice> find(String id) {
        return Optional.ofNullable(invoices.get(id));
    }

    /// Keeps an invoice, unless there is one with this id.
    synchronized Invoice create(Invoice fresh) {
        var known = invoices.get(fresh.id());
        if (known != null) {
            return known;
        }
        keep(fresh, null);
        return fresh;
    }

    /// Moves an open invoice on; false when it was not open any more.
    synchronized boolean move(Invoice invoice, String status, String at) {
        var known = find(invoice.id()).orElseThrow();
        if (!known.status().equals("NEW")) {
            return false;
        }
        keep(known.moved(status, at), null);
        return true;
    }

    /// Sends money back once for each outside id; false when there is not so much to send back.
    synchronized boolean refund(Invoice invoice, BigDecimal amount, String outside) {
        if (refunds.contains(outside)) {
            return true;
        }
        var known = find(invoice.id()).orElseThrow();
        boolean possible =
                known.status().equals("CHARGE")
                        && known.refunded().add(amount).compareTo(known.amount()) <= 0;
        if (possible) {
            keep(known.refunded(amount), outside);
            refunds.add(outside);
        }
        return possible;
    }

    private void keep(Invoice invoice, @Nullable String refund) {
        journal.append(new Entry(invoice, refund, null));
        invoices.put(invoice.id(), invoice);
    }
}
