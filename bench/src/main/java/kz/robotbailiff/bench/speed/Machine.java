package kz.robotbailiff.bench.speed;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/// Where and when it was measured, and how busy the machine was before.
///
/// @param at the moment, in UTC
/// @param load the load average when the run began
record Machine(
        String at, String processor, int cores, long memoryGigabytes, double load, String java) {

    private static final Path PROCESSOR = Path.of("/proc/cpuinfo");
    private static final long GIGA = 1L << 30;

    static Machine now() {
        var system =
                (com.sun.management.OperatingSystemMXBean)
                        ManagementFactory.getOperatingSystemMXBean();
        return new Machine(
                Clock.systemUTC().instant().truncatedTo(ChronoUnit.MINUTES).toString(),
                model(),
                system.getAvailableProcessors(),
                Math.round(system.getTotalMemorySize() / (double) GIGA),
                system.getSystemLoadAverage(),
                Runtime.version().toString());
    }

    private static String model() {
        try {
            return Files.readAllLines(PROCESSOR).stream()
                    .filter(line -> line.startsWith("model name"))
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .findFirst()
                    .orElseGet(() -> System.getProperty("os.arch", ""));
        } catch (IOException _) {
            return System.getProperty("os.arch", "");
        }
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "%s · %s, %d cores, %d GB · Java %s, PostgreSQL 18 · load before: %.1f",
                at,
                processor,
                cores,
                memoryGigabytes,
                java,
                load);
    }
}
