package kz.robotbailiff.sandbox.world;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.function.Consumer;

/// What every stand-in is given: a folder for its journal, the sandbox's clock, the way to tell the
/// service something, and the fault switches.
public record Surroundings(Path data, InstantSource clock, Reports reports, Faults faults) {

    /// The zone in which the sandbox counts days.
    public static final ZoneId ALMATY = ZoneId.of("Asia/Almaty");

    /// Opens the journal of this name, which is replayed into `each`.
    public <T> Journal<T> journal(String name, Class<T> type, Consumer<T> each) {
        return Journal.open(data, name, type, each);
    }

    /// The sandbox's now.
    public Instant now() {
        return clock.instant();
    }

    /// The sandbox's day in Almaty.
    public LocalDate today() {
        return LocalDate.ofInstant(now(), ALMATY);
    }
}
