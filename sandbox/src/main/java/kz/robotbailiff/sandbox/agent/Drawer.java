package kz.robotbailiff.sandbox.agent;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.UnaryOperator;
import kz.robotbailiff.sandbox.world.Journal;
import kz.robotbailiff.sandbox.world.Surroundings;

/// The book of one who takes payments; it survives a crash.
public final class Drawer {

    private final Map<String, Sale> sales = new LinkedHashMap<>();
    private final AtomicLong last;
    private final Surroundings around;
    private final Journal<Entry> journal;

    /// @param sale how it stands now
    /// @param torn whether it was torn out, as a book that lost a page
    record Entry(Sale sale, boolean torn) {}

    /// @param first ids begin after this number
    public Drawer(Surroundings around, String name, long first) {
        this.around = around;
        last = new AtomicLong(first);
        journal = around.journal("drawer-" + name, Entry.class, this::keep);
    }

    private void keep(Entry entry) {
        if (entry.torn()) {
            sales.remove(entry.sale().id());
        } else {
            sales.put(entry.sale().id(), entry.sale());
        }
        last.accumulateAndGet(Long.parseLong(entry.sale().id()), Math::max);
    }

    private synchronized void write(Sale sale, boolean torn) {
        var entry = new Entry(sale, torn);
        journal.append(entry);
        keep(entry);
    }

    /// Takes money; the service does not know of it yet.
    public Sale take(String account, String sum) {
        var id = Long.toString(last.incrementAndGet());
        var sale = new Sale(id, account, sum, around.now().toString(), Sale.UNFINISHED, null);
        write(sale, false);
        return sale;
    }

    /// The id of a question that moves no money.
    public String nextId() {
        return Long.toString(last.incrementAndGet());
    }

    /// Changes one sale.
    public synchronized Optional<Sale> change(String id, UnaryOperator<Sale> how) {
        var sale = Optional.ofNullable(sales.get(id)).map(how);
        sale.ifPresent(changed -> write(changed, false));
        return sale;
    }

    /// Loses a sale: the book knows nothing of it any more.
    public synchronized void tear(String id) {
        find(id).ifPresent(sale -> write(sale, true));
    }

    /// A sale by its id, or by the service's number of it.
    public synchronized Optional<Sale> find(String id) {
        var known = sales.get(id);
        return known != null
                ? Optional.of(known)
                : sales.values().stream().filter(s -> id.equals(s.number())).findFirst();
    }

    /// The sales in this state.
    public synchronized List<Sale> in(String state) {
        return sales.values().stream().filter(sale -> sale.state().equals(state)).toList();
    }

    /// The register of a day: a line for each sale told, and a total.
    synchronized String register(LocalDate day) {
        var csv = new StringBuilder("txn_id;prv_txn;txn_date;account;sum;status\n");
        var total = BigDecimal.ZERO;
        int lines = 0;
        for (var sale : sales.values()) {
            if (sale.day().equals(day) && !sale.state().equals(Sale.UNFINISHED)) {
                var number = sale.number();
                var cells =
                        List.of(
                                sale.id(),
                                number == null ? "" : number,
                                Stamp.digits(sale.takenAt()),
                                sale.account(),
                                sum(sale.amount()),
                                sale.state());
                csv.append(String.join(";", cells)).append('\n');
                total = total.add(sale.amount());
                lines++;
            }
        }
        return csv.append("total;")
                .append(lines)
                .append(";;;")
                .append(sum(total))
                .append(";\n")
                .toString();
    }

    static String sum(BigDecimal sum) {
        return sum.setScale(2, RoundingMode.UNNECESSARY).toPlainString();
    }
}
