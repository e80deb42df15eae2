package kz.robotbailiff.service.measure;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.robotbailiff.core.proceeding.ActKind;
import kz.robotbailiff.service.docket.Carrier;
import kz.robotbailiff.service.docket.Delivery;
import kz.robotbailiff.service.docket.Task;
import kz.robotbailiff.service.platform.Db;
import kz.robotbailiff.service.platform.Time;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Carries out what concerns the debtor register and the notarial system.
///
/// An entry that was taken away before it was made is not made any more.
final class EntryCarrier implements Carrier {

    private static final Logger LOG = LoggerFactory.getLogger(EntryCarrier.class);

    private final Db db;
    private final Time time;
    private final Partners partners;
    private final EntryGateway gateway;

    EntryCarrier(BankCarrier.Works works, Partners partners, EntryGateway gateway) {
        this.db = works.db();
        this.time = works.time();
        this.partners = partners;
        this.gateway = gateway;
    }

    @Override
    public Set<ActKind> kinds() {
        return Stream.of(EntryKind.values())
                .map(EntryKind::act)
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public Map<Long, Delivery> carry(ActKind kind, List<Task> tasks) {
        var partner = partners.get(EntryKind.of(kind).partner());
        var open = db.transact(transaction -> plan(transaction, partner, tasks));
        var deliveries = new HashMap<Long, Delivery>();
        tasks.forEach(task -> deliveries.put(task.id(), Delivery.done()));
        if (!open.isEmpty()) {
            deliveries.putAll(send(partner, open));
        }
        return deliveries;
    }

    /// Writes what is new and returns what is to be sent.
    private List<Entry> plan(Connection transaction, Partner partner, List<Task> tasks)
            throws SQLException {
        var files = tasks.stream().map(Task::file).distinct().toList();
        OrderRows.lockFiles(transaction, files);
        var known =
                EntryRows.ofFiles(transaction, files).stream()
                        .collect(Collectors.groupingBy(Entry::file));
        var fresh = new ArrayList<Entry>();
        var open = new ArrayList<Entry>();
        for (var task : tasks) {
            var entries = known.getOrDefault(task.file(), List.of());
            var entry = entry(task, entries, fresh);
            if (entry != null && !entry.confirmed()) {
                open.add(entry);
            }
        }
        EntryRows.write(transaction, fresh, partner, time.now());
        return open;
    }

    private static @Nullable Entry entry(Task task, List<Entry> known, List<Entry> fresh) {
        var kind = EntryKind.of(task.kind());
        var opposite = first(known, kind.opposite());
        if (!kind.isEnd() && opposite != null) {
            return null;
        }
        var upon = opposite == null ? null : opposite.id();
        for (var entry : known) {
            if (entry.id() == task.id()) {
                return entry.upon(upon);
            }
        }
        var nothing = kind.isEnd() && upon == null;
        var entry = new Entry(task.id(), task.file(), kind, upon, task.detail(), nothing);
        fresh.add(entry);
        return entry;
    }

    private static @Nullable Entry first(List<Entry> known, EntryKind kind) {
        for (var entry : known) {
            if (entry.kind() == kind) {
                return entry;
            }
        }
        return null;
    }

    private Map<Long, Delivery> send(Partner partner, List<Entry> entries) {
        var files = entries.stream().map(Entry::file).toList();
        var cases = db.read(connection -> CaseFile.of(connection, files));
        var deliveries = new HashMap<Long, Delivery>();
        entries.forEach(entry -> deliveries.put(entry.id(), Delivery.retry("not answered")));
        try {
            var done = new ArrayList<EntryGateway.Answer>();
            for (var answer : gateway.send(partner, entries, cases)) {
                var delivery = delivery(partner, answer);
                deliveries.replace(answer.id(), delivery);
                if (delivery instanceof Delivery.Done) {
                    done.add(answer);
                }
            }
            db.transact(transaction -> {
                EntryRows.confirm(transaction, done, time.now());
                return done.size();
            });
        } catch (IOException e) {
            LOG.warn("{} did not take a message: {}", partner.code(), e.toString());
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
        return deliveries;
    }

    private static Delivery delivery(Partner partner, EntryGateway.Answer answer) {
        return switch (answer.code()) {
            case Receipt.TAKEN, Receipt.SAME_AGAIN, Receipt.UNKNOWN_ORDER -> Delivery.done();
            case Receipt.LATER -> Delivery.retry("told to come later");
            default -> {
                LOG.error("{} refused entry {}: {}", partner.code(), answer.id(), answer.code());
                yield Delivery.givenUp("refused with code " + answer.code());
            }
        };
    }
}
