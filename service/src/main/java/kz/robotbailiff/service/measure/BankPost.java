package kz.robotbailiff.service.measure;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Sends a tray of orders to all banks at once, each bank in messages of its own.
///
/// A bank that is slow or silent delays nobody's message but its own.
final class BankPost implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(BankPost.class);

    private final BankGateway gateway;
    private final Partners partners;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    BankPost(BankGateway gateway, Partners partners) {
        this.gateway = gateway;
        this.partners = partners;
    }

    /// What the banks said at once.
    ///
    /// @param news how far each order is, by its id
    /// @param confirmed orders that need no report, by the bank that took them
    record Answers(Map<Long, Progress> news, Map<Integer, List<Long>> confirmed) {}

    Answers send(List<Letter> letters, Map<Long, CaseFile> cases) {
        var going = new HashMap<Partner, Future<List<Receipt>>>();
        for (var bank : partners.banks()) {
            var mine = letters.stream().filter(each -> isFor(each, bank)).toList();
            if (!mine.isEmpty()) {
                going.put(bank, threads.submit(() -> send(bank, mine, cases)));
            }
        }
        var orders =
                letters.stream()
                        .map(Letter::order)
                        .collect(Collectors.toMap(BankOrder::id, Function.identity()));
        var answers = new Answers(new HashMap<>(), new HashMap<>());
        going.forEach((bank, receipts) -> gather(bank, receipts, orders, answers));
        return answers;
    }

    private static boolean isFor(Letter letter, Partner bank) {
        return (letter.order().next() & bank.bit()) != 0;
    }

    private List<Receipt> send(Partner bank, List<Letter> letters, Map<Long, CaseFile> cases)
            throws IOException, InterruptedException {
        var receipts = new ArrayList<Receipt>();
        for (int from = 0; from < letters.size(); from += BankGateway.MOST_ORDERS) {
            int to = Math.min(letters.size(), from + BankGateway.MOST_ORDERS);
            var messages = new ArrayList<BankMessage>();
            for (var letter : letters.subList(from, to)) {
                var file = cases.get(letter.order().file());
                if (file != null) {
                    messages.add(letter.to(bank, file));
                }
            }
            receipts.addAll(gateway.send(bank, messages));
        }
        return receipts;
    }

    private static void gather(
            Partner bank,
            Future<List<Receipt>> coming,
            Map<Long, BankOrder> orders,
            Answers answers) {
        for (var receipt : receipts(bank, coming)) {
            var order = orders.get(receipt.order());
            if (order == null) {
                LOG.warn("bank {} answers order {}, not asked now", bank.number(), receipt.order());
                continue;
            }
            var progress = receipt.progress(order, bank);
            answers.news().merge(order.id(), progress, Progress::and);
            if (progress.answered() != 0) {
                answers.confirmed()
                        .computeIfAbsent(bank.number(), _ -> new ArrayList<>())
                        .add(order.id());
            }
        }
    }

    private static List<Receipt> receipts(Partner bank, Future<List<Receipt>> coming) {
        try {
            return coming.get();
        } catch (ExecutionException e) {
            var why = e.getCause() == null ? e : e.getCause();
            LOG.warn("bank {} did not take a message: {}", bank.number(), why.toString());
            return List.of();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return List.of();
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
