package kz.robotbailiff.service.measure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import kz.robotbailiff.core.money.Tenge;

/// Shares a limit among banks so that all together never go beyond it.
///
/// The bank with the most comes first, so that as few banks as possible are bothered; equal ones
/// come by their number, so that anyone can work it out again.
final class Sharing {

    private static final Comparator<Share> MOST_FIRST =
            Comparator.comparingLong((Share share) -> share.sum().tiyn())
                    .reversed()
                    .thenComparingInt(Share::bank);

    private Sharing() {}

    /// What each bank may keep of what it has, within the limit in all; in the order of sharing.
    static List<Share> within(Tenge limit, List<Share> have) {
        var rest = limit;
        var shares = new ArrayList<Share>();
        for (var share : have.stream().sorted(MOST_FIRST).toList()) {
            var kept = share.sum().min(rest);
            shares.add(new Share(share.bank(), kept));
            rest = rest.minus(kept);
        }
        return shares;
    }

    /// Only those that have to come down.
    static List<Share> lowered(Tenge limit, List<Share> have) {
        return within(limit, have).stream().filter(share -> !have.contains(share)).toList();
    }

    /// Who is to debit how much: each what it holds, the first one also what nobody holds yet, so
    /// that money which arrives later is debited by one bank alone.
    static List<Share> debits(Tenge owed, List<Share> held) {
        if (held.isEmpty()) {
            return List.of();
        }
        var shares = new ArrayList<>(within(owed, held));
        var given = shares.stream().map(Share::sum).reduce(Tenge.ZERO, Tenge::plus);
        var first = shares.getFirst();
        shares.set(0, new Share(first.bank(), first.sum().plus(owed.minus(given))));
        return shares.stream().filter(share -> share.sum().isPositive()).toList();
    }
}
