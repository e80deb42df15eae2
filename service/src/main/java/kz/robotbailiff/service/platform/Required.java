package kz.robotbailiff.service.platform;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Settings that have no default: the start is refused with one sentence for each that is missing.
public final class Required {

    private final String prefix;
    private final List<String> missing = new ArrayList<>();

    private Required(String prefix) {
        this.prefix = prefix;
    }

    /// Begins the list of a settings record.
    ///
    /// @param prefix what the names of its settings begin with, such as `robot.measure`
    public static Required in(String prefix) {
        return new Required(prefix);
    }

    /// Notes a setting that was not given, or was given empty.
    public Required setting(String name, @Nullable Object value) {
        boolean given =
                value instanceof String text
                        ? !text.isBlank()
                        : value instanceof Collection<?> many ? !many.isEmpty() : value != null;
        if (!given) {
            missing.add("%s.%s is missing and has no default.".formatted(prefix, name));
        }
        return this;
    }

    /// Refuses the start if anything is missing.
    ///
    /// @throws RefusedStart with every sentence
    public void orRefuse() {
        if (!missing.isEmpty()) {
            throw new RefusedStart(missing);
        }
    }
}
