package kz.robotbailiff.service.payment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import kz.robotbailiff.service.docket.Checkout;
import kz.robotbailiff.service.payment.PayoutCarrier.Answered;
import kz.robotbailiff.service.payment.PayoutLine.Ended;
import kz.robotbailiff.service.payment.TreasuryGateway.Order;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Sends lines on their way: online payments go back through their provider, all else through the
/// treasury in one batch.
final class Dispatch {

    private static final Logger LOG = LoggerFactory.getLogger(Dispatch.class);

    private final TreasuryGateway treasury;
    private final EpayGateway provider;
    private final Payees payees;
    private final String online;

    Dispatch(
            TreasuryGateway treasury,
            EpayGateway provider,
            Payees payees,
            PaymentSettings settings) {
        this.treasury = treasury;
        this.provider = provider;
        this.payees = payees;
        this.online = settings.provider().name();
    }

    Answered send(Purpose purpose, List<PayoutLine> lines, Map<Long, Payee> known) {
        var ended = new ArrayList<Ended>();
        var silent = new HashSet<Long>();
        var back = lines.stream().filter(line -> isOnline(purpose, line)).toList();
        var orders = lines.stream().filter(line -> !isOnline(purpose, line)).toList();
        refund(back, ended, silent);
        order(purpose, orders, known, ended, silent);
        return new Answered(ended, silent);
    }

    private boolean isOnline(Purpose purpose, PayoutLine line) {
        return purpose == Purpose.REFUND && line.provider().equals(online);
    }

    private void refund(List<PayoutLine> lines, List<Ended> ended, Set<Long> silent) {
        if (lines.isEmpty()) {
            return;
        }
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var asked = new HashMap<PayoutLine, Future<@Nullable Ended>>();
            for (var line : lines) {
                Callable<@Nullable Ended> work = () -> refunded(line);
                asked.put(line, threads.submit(work));
            }
            for (var line : lines) {
                var answer = answer(asked.get(line));
                if (answer == null) {
                    silent.add(line.act());
                } else {
                    ended.add(answer);
                }
            }
        }
    }

    private static @Nullable Ended answer(@Nullable Future<@Nullable Ended> asked) {
        try {
            return asked == null ? null : asked.get();
        } catch (ExecutionException e) {
            LOG.warn("a refund failed", e);
            return null;
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return null;
        }
    }

    /// Null where nothing can be known now.
    private @Nullable Ended refunded(PayoutLine line) {
        try {
            var said = provider.refund(line.transaction(), line.sum(), line.key());
            if (said.isOk()) {
                return line.ended(true, "");
            }
            boolean refused = said.status() >= 400 && said.status() < 500;
            return refused ? line.ended(false, "the provider answers " + said.status()) : null;
        } catch (Wire.Silence | Checkout.Unavailable e) {
            LOG.warn("refund {} waits: {}", line.key(), e.getMessage());
            return null;
        }
    }

    private void order(
            Purpose purpose,
            List<PayoutLine> lines,
            Map<Long, Payee> known,
            List<Ended> ended,
            Set<Long> silent) {
        if (lines.isEmpty()) {
            return;
        }
        var good = new ArrayList<Order>();
        for (var line : lines) {
            var order = order(purpose, line, known);
            if (order.payee() == null || order.payee().isShaped()) {
                good.add(order);
            } else {
                ended.add(line.ended(false, "the account is not shaped as one"));
            }
        }
        try {
            if (!good.isEmpty()) {
                treasury.send(good);
            }
        } catch (Wire.Silence e) {
            LOG.warn("{} orders wait: {}", lines.size(), e.why());
            lines.forEach(line -> silent.add(line.act()));
        }
    }

    private Order order(Purpose purpose, PayoutLine line, Map<Long, Payee> known) {
        boolean back = purpose == Purpose.REFUND;
        return new Order(
                line.key(),
                purpose.code(),
                line.sum().toDecimal(),
                back ? payees.provider(line.provider()) : known.get(line.file()),
                back ? line.provider() + ":" + line.transaction() : Long.toString(line.file()));
    }
}
