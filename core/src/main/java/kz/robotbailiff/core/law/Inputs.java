package kz.robotbailiff.core.law;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What a rule looked at, name by name in a fixed order, so that the same document always leaves
/// the same record; values become text only when somebody reads them.
final class Inputs extends AbstractMap<String, String> {
    private final Object[] namesAndValues;

    private Inputs(Object[] namesAndValues) {
        this.namesAndValues = namesAndValues;
    }

    /// Pairs of a name and an immutable value.
    static Map<String, String> of(Object... namesAndValues) {
        return new Inputs(namesAndValues);
    }

    @Override
    public @Nullable String get(@Nullable Object name) {
        for (int i = 0; i < namesAndValues.length; i += 2) {
            if (namesAndValues[i].equals(name)) {
                return namesAndValues[i + 1].toString();
            }
        }
        return null;
    }

    @Override
    public boolean containsKey(@Nullable Object name) {
        return get(name) != null;
    }

    @Override
    public Set<Entry<String, String>> entrySet() {
        return new Entries();
    }

    private final class Entries extends AbstractSet<Entry<String, String>> {
        @Override
        public int size() {
            return namesAndValues.length / 2;
        }

        @Override
        public Iterator<Entry<String, String>> iterator() {
            return new InOrder();
        }
    }

    private final class InOrder implements Iterator<Entry<String, String>> {
        private int next;

        @Override
        public boolean hasNext() {
            return next < namesAndValues.length;
        }

        @Override
        public Entry<String, String> next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            String name = namesAndValues[next].toString();
            String value = namesAndValues[next + 1].toString();
            next += 2;
            return Map.entry(name, value);
        }
    }
}
