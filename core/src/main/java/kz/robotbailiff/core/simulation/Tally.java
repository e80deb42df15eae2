package kz.robotbailiff.core.simulation;

import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import kz.robotbailiff.core.money.Tenge;

/// Figures by region, added up.
final class Tally {
    private final TreeMap<Integer, long[]> regions = new TreeMap<>();

    void add(int region, Figure figure, long amount) {
        long[] row = regions.computeIfAbsent(region, _ -> new long[Figure.values().length]);
        row[figure.place()] = Math.addExact(row[figure.place()], amount);
    }

    void count(int region, Figure... figures) {
        for (Figure figure : figures) {
            add(region, figure, 1);
        }
    }

    void add(int region, Figure figure, Tenge sum) {
        add(region, figure, sum.tiyn());
    }

    long of(int region, Figure figure) {
        long[] row = regions.get(region);
        return row == null ? 0 : row[figure.place()];
    }

    Set<Integer> regions() {
        return new TreeSet<>(regions.keySet());
    }
}
