package kz.robotbailiff.service.console;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import kz.robotbailiff.service.docket.HandOvers;
import kz.robotbailiff.service.platform.Sql;
import kz.robotbailiff.service.platform.Time;
import org.jspecify.annotations.Nullable;

/// The files that one private bailiff holds, and nobody else's.
final class Inbox {

    private static final String FILES = Sql.of(Inbox.class, "bailiff_files");
    private static final String ALLOTMENT = Sql.of(Inbox.class, "allotment");

    private final Rows rows;
    private final HandOvers handOvers;
    private final Time time;

    Inbox(Rows rows, HandOvers handOvers, Time time) {
        this.rows = rows;
        this.handOvers = handOvers;
        this.time = time;
    }

    List<BailiffFile> of(String licence) {
        return list(handOvers.of(licence));
    }

    /// A file if this bailiff holds it.
    Optional<BailiffFile> find(String licence, long file) {
        var held = handOvers.of(licence).stream().filter(h -> h.file() == file).toList();
        return list(held).stream().findFirst();
    }

    /// By which rule and which count the file came to this bailiff.
    Map<String, @Nullable Object> allotment(long file) {
        return rows.ask(ALLOTMENT, ask -> ask.number(file)).stream().findFirst().orElse(Map.of());
    }

    private List<BailiffFile> list(List<HandOvers.HandedOver> held) {
        var ids = held.stream().map(HandOvers.HandedOver::file).toList();
        var known = new HashMap<Long, Map<String, @Nullable Object>>();
        for (var row : rows.ask(FILES, ask -> ask.longs(ids))) {
            known.put(((Number) Objects.requireNonNull(row.get("id"))).longValue(), row);
        }
        var now = time.now();
        var today = time.today();
        return held.stream()
                .map(h -> BailiffFile.of(h, known.getOrDefault(h.file(), Map.of()), now, today))
                .toList();
    }
}
