package kz.robotbailiff.core.simulation;

import java.util.LinkedHashMap;
import java.util.Map;

/// A simulation that cannot be run, and why: a code with its values, from which each page and
/// command makes a sentence.
public final class PolicyRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String code;
    private final transient Map<String, String> values;

    public PolicyRefused(String code, Object... namesAndValues) {
        super(code);
        this.code = code;
        var values = new LinkedHashMap<String, String>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            values.put(namesAndValues[i].toString(), namesAndValues[i + 1].toString());
        }
        this.values = values;
    }

    public String code() {
        return code;
    }

    /// The values of the sentence's places, by name.
    public Map<String, String> values() {
        return values;
    }
}
