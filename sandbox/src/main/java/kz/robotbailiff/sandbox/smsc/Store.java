package kz.robotbailiff.sandbox.smsc;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kz.robotbailiff.sandbox.world.Journal;
import kz.robotbailiff.sandbox.world.Surroundings;
import org.jspecify.annotations.Nullable;

/// What the centre has taken, which messages it makes, and which receipts it still owes.
final class Store {

    private static final HexFormat HEX = HexFormat.of();

    private final Surroundings around;
    private final Telephones telephones;
    private final Assembly assembly = new Assembly();
    private final Map<String, List<TextMessage>> byPhone = new HashMap<>();
    private final Map<Long, Part> owed = new LinkedHashMap<>();
    private final Journal<Entry> journal;
    private long last;
    private long parts;

    /// A part as it came.
    ///
    /// @param body in hexadecimal
    /// @param tag what the sender wants back with the receipt, or -1
    record Part(
            long id, String phone, String body, boolean joined, byte coding, int tag, Instant at) {}

    /// A part that came; without one, the receipt of this id was taken.
    record Entry(long id, @Nullable Part part) {}

    Store(Surroundings around, String name, Telephones telephones) {
        this.around = around;
        this.telephones = telephones;
        journal = around.journal(name, Entry.class, this::apply);
    }

    synchronized Part take(String phone, byte[] body, boolean joined, byte coding, int tag) {
        var part =
                new Part(last + 1, phone, HEX.formatHex(body), joined, coding, tag, around.now());
        keep(new Entry(part.id(), part));
        return part;
    }

    synchronized void told(long id) {
        keep(new Entry(id, null));
    }

    private void keep(Entry entry) {
        journal.append(entry);
        apply(entry);
    }

    private void apply(Entry entry) {
        var part = entry.part();
        if (part == null) {
            owed.remove(entry.id());
            return;
        }
        last = Math.max(last, part.id());
        parts++;
        owed.put(part.id(), part);
        telephones.bring(part);
        var text =
                assembly.add(part.phone(), HEX.parseHex(part.body()), part.joined(), part.coding());
        if (text != null) {
            byPhone.computeIfAbsent(part.phone(), _ -> new ArrayList<>())
                    .add(new TextMessage(part.phone(), text, part.at()));
        }
    }

    synchronized Collection<Part> owed() {
        return List.copyOf(owed.values());
    }

    synchronized List<TextMessage> messages(String phone) {
        return List.copyOf(byPhone.getOrDefault(phone, List.of()));
    }

    synchronized List<TextMessage> messages() {
        return byPhone.values().stream().flatMap(List::stream).toList();
    }

    synchronized long parts() {
        return parts;
    }
}
