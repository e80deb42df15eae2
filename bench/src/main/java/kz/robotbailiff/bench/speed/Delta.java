package kz.robotbailiff.bench.speed;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Everything that a phase left in the database: the rows that each contender writes in its way.
record Delta(List<Change> changes) {

    /// The part of some files; what belongs to nobody is left out.
    Delta of(Set<Long> files) {
        return new Delta(
                changes.stream().map(c -> c.of(row -> files.contains(row.owner()))).toList());
    }

    /// The half, third and so on of the files that one of several writers takes.
    Delta share(int part, int of) {
        return new Delta(
                changes.stream()
                        .map(c -> c.of(row -> row.owner() != 0 && row.owner() % of == part))
                        .toList());
    }

    /// What belongs to no file, such as counters.
    Delta common() {
        return new Delta(changes.stream().map(c -> c.of(row -> row.owner() == 0)).toList());
    }

    /// The files it touched, in the order of their ids.
    Set<Long> files() {
        return changes.stream()
                .flatMap(c -> Stream.of(c.added(), c.altered(), c.removed()))
                .flatMap(List::stream)
                .map(Row::owner)
                .filter(owner -> owner != 0)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /// Rows written, altered and removed in all.
    long rows() {
        return changes.stream()
                .mapToLong(c -> c.added().size() + c.altered().size() + c.removed().size())
                .sum();
    }
}
