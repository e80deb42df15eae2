package kz.robotbailiff.sandbox.world;

import java.time.Duration;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;

/// The fault switches of all stand-ins; all of them are off after a start.
public final class Faults {

    private final Map<String, Set<Fault>> switches = new ConcurrentSkipListMap<>();
    private volatile Duration slowness = Duration.ofSeconds(3);

    /// Makes a stand-in known, with all its switches off.
    public void declare(String standIn) {
        switches.computeIfAbsent(standIn, _ -> ConcurrentHashMap.newKeySet());
    }

    /// Turns one switch.
    public void set(String standIn, Fault fault, boolean on) {
        var faults = switches.get(standIn);
        if (faults == null) {
            throw new IllegalArgumentException("no stand-in is called " + standIn);
        }
        if (on) {
            faults.add(fault);
        } else {
            faults.remove(fault);
        }
    }

    /// Turns every switch of every stand-in off.
    public void clear() {
        switches.values().forEach(Set::clear);
    }

    /// Whether a switch is on; a stand-in that was never declared has no faults.
    public boolean on(String standIn, Fault fault) {
        return switches.getOrDefault(standIn, Set.of()).contains(fault);
    }

    /// Every declared stand-in in the order of names, with the faults that are on.
    public Map<String, Set<Fault>> all() {
        var copy = new ConcurrentSkipListMap<String, Set<Fault>>();
        switches.forEach((name, faults) -> copy.put(name, copyOf(faults)));
        return Collections.unmodifiableMap(copy);
    }

    private static Set<Fault> copyOf(Set<Fault> faults) {
        var copy = EnumSet.noneOf(Fault.class);
        copy.addAll(faults);
        return copy;
    }

    /// How long a slow stand-in keeps one waiting.
    public Duration slowness() {
        return slowness;
    }

    /// Changes how long a slow stand-in keeps one waiting.
    public void slowness(Duration wait) {
        slowness = wait;
    }

    /// Waits if the stand-in is slow; for servers that do not stand behind the [World].
    public void hold(String standIn) {
        if (on(standIn, Fault.SLOW)) {
            try {
                Thread.sleep(slowness);
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
