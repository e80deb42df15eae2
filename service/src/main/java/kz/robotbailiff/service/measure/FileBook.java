package kz.robotbailiff.service.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.robotbailiff.core.money.Tenge;

/// All that banks were told and have told about one file, while it is planned what comes next.
final class FileBook {

    private final List<BankOrder> orders = new ArrayList<>();
    private final List<Account> accounts = new ArrayList<>();
    private final List<Part> parts = new ArrayList<>();

    /// The same order again replaces what was known of it, in its place.
    void add(BankOrder order) {
        for (var at = 0; at < orders.size(); at++) {
            if (orders.get(at).id() == order.id()) {
                orders.set(at, order);
                return;
            }
        }
        orders.add(order);
    }

    /// The same bank again replaces what was known of it.
    void add(Account account) {
        accounts.removeIf(known -> known.bank() == account.bank());
        accounts.add(account);
    }

    /// The same part again replaces what was known of it.
    void add(Part part) {
        parts.removeIf(known -> known.upon() == part.upon() && known.bank() == part.bank());
        parts.add(part);
    }

    Optional<BankOrder> first(BankOrderKind kind) {
        return orders.stream().filter(order -> order.kind() == kind).findFirst();
    }

    Optional<BankOrder> byId(long id) {
        return orders.stream().filter(order -> order.id() == id).findFirst();
    }

    List<Account> accounts() {
        return List.copyOf(accounts);
    }

    List<Share> held() {
        return accounts.stream().map(each -> new Share(each.bank(), each.held())).toList();
    }

    /// What each may hold of it; the rest is protected and has to go.
    List<Share> lawful() {
        return accounts.stream().map(each -> new Share(each.bank(), each.lawful())).toList();
    }

    Tenge collected() {
        return accounts.stream().map(Account::collected).reduce(Tenge.ZERO, Tenge::plus);
    }

    List<Part> partsOf(long order) {
        return parts.stream().filter(part -> part.upon() == order).toList();
    }

    /// Lifting and recalling are final: what they end is not begun, or sent, any more.
    boolean isOver(BankOrderKind kind) {
        return switch (kind) {
            case SEIZURE, LIMIT -> first(BankOrderKind.LIFT).isPresent();
            case COLLECTION, COLLECTION_LIMIT -> first(BankOrderKind.RECALL).isPresent();
            case LIFT, RECALL -> false;
        };
    }

    /// The lowest sum that may be held in all, of all that were ever told.
    Tenge lowestHold(Tenge sum) {
        return lowest(BankOrderKind.LIMIT, sum);
    }

    /// The lowest limit on debits that was ever told, where it came before the order itself.
    Tenge lowestDebit(Tenge sum) {
        return lowest(BankOrderKind.COLLECTION_LIMIT, sum);
    }

    private Tenge lowest(BankOrderKind kind, Tenge sum) {
        return orders.stream()
                .filter(order -> order.kind() == kind)
                .map(BankOrder::most)
                .reduce(sum, Tenge::min);
    }
}
