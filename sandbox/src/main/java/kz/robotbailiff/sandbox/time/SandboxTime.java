package kz.robotbailiff.sandbox.time;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import kz.robotbailiff.sandbox.world.Surroundings;

/// The sandbox's clock: the machine's clock and an offset that is kept in the data folder.
public final class SandboxTime implements InstantSource {

    /// The hour at which a day that was named begins: offices are open and nobody sleeps.
    private static final LocalTime MORNING = LocalTime.of(9, 0);

    private final InstantSource machine;
    private final Path file;
    private volatile Duration offset;

    /// The clock of a data folder; a new one shows the machine's time.
    public SandboxTime(Path data, InstantSource machine) {
        this.machine = machine;
        this.file = data.resolve("clock");
        this.offset = kept();
    }

    private Duration kept() {
        try {
            return Files.exists(file)
                    ? Duration.parse(Files.readString(file).strip())
                    : Duration.ZERO;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Instant instant() {
        return machine.instant().plus(offset);
    }

    /// The day in Almaty.
    public LocalDate today() {
        return LocalDate.ofInstant(instant(), Surroundings.ALMATY);
    }

    /// Whether this clock was ever set.
    public boolean wasSet() {
        return Files.exists(file);
    }

    /// Begins on the morning of a day, back or on; only for a sandbox in which nothing has
    /// happened.
    public void beginOn(LocalDate day) {
        set(day.atTime(MORNING).atZone(Surroundings.ALMATY).toInstant());
    }

    /// Sets the clock on, never back.
    public void moveTo(Instant later) {
        if (later.isBefore(instant())) {
            throw new IllegalArgumentException("the clock of the sandbox never goes back");
        }
        set(later);
    }

    private synchronized void set(Instant instant) {
        var wanted = Duration.between(machine.instant(), instant);
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            var half = file.resolveSibling("clock.new");
            Files.writeString(half, wanted.toString());
            Files.move(half, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        offset = wanted;
    }
}
