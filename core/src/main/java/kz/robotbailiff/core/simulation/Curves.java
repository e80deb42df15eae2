package kz.robotbailiff.core.simulation;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// The exits of every region and band of sums, and where each takes its payment curve from.
final class Curves {
    /// With fewer files or payments a region has no curve of its own and takes the country's.
    static final long ENOUGH_FILES = 200;

    static final long ENOUGH_PAID = 10;

    private final TreeMap<Integer, Map<SumBand, Exits>> regions = new TreeMap<>();
    private final Map<SumBand, Exits> country = new EnumMap<>(SumBand.class);
    private final Exits all = new Exits();
    private List<SumBand> seen = List.of();

    /// Where a curve comes from.
    ///
    /// @param base the band whose payments it was fitted to; another than asked for where nobody in
    ///     that band was ever seen, empty where the whole record is one curve
    /// @param own whether the region has a curve of its own
    record Origin(Exits exits, Optional<SumBand> base, boolean own) {}

    Exits at(int region, SumBand band) {
        return regions.computeIfAbsent(region, _ -> new EnumMap<>(SumBand.class))
                .computeIfAbsent(band, _ -> new Exits());
    }

    /// Adds the regions up; after this nothing is added any more.
    void close() {
        addUp();
        seen =
                country.entrySet().stream()
                        .filter(band -> isEnough(band.getValue()))
                        .map(Map.Entry::getKey)
                        .toList();
    }

    private void addUp() {
        for (Map<SumBand, Exits> region : regions.values()) {
            region.forEach((band, exits) -> {
                country.computeIfAbsent(band, _ -> new Exits()).add(exits);
                all.add(exits);
            });
        }
    }

    Exits all() {
        return all;
    }

    /// The bands of which the country has seen enough.
    List<SumBand> seen() {
        return seen;
    }

    Exits country(SumBand band) {
        return country.getOrDefault(band, all);
    }

    Origin origin(int region, SumBand band) {
        Optional<SumBand> base = nearestSeen(band);
        if (base.isEmpty()) {
            return new Origin(all, base, false);
        }
        Exits own = regions.getOrDefault(region, Map.of()).get(base.get());
        return own != null && isEnough(own)
                ? new Origin(own, base, true)
                : new Origin(country(base.get()), base, false);
    }

    private Optional<SumBand> nearestSeen(SumBand band) {
        return seen.stream()
                .min(Comparator.comparingDouble(other -> Math.abs(other.middle() - band.middle())));
    }

    private static boolean isEnough(Exits exits) {
        return exits.entered() >= ENOUGH_FILES && exits.paid() >= ENOUGH_PAID;
    }
}
