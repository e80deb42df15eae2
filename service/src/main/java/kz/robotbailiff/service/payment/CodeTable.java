package kz.robotbailiff.service.payment;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/// A dialect's code for each of our reasons, from `codes_<dialect>.csv` beside this class.
///
/// The same number means one thing to one provider and another thing to the next, so that no table
/// is shared; a table that leaves a reason out does not load.
final class CodeTable {

    private final Map<Reason, Integer> codes;

    private CodeTable(Map<Reason, Integer> codes) {
        this.codes = codes;
    }

    static CodeTable of(String dialect) {
        var codes = new EnumMap<Reason, Integer>(Reason.class);
        text(dialect)
                .lines()
                .skip(1)
                .forEach(line -> {
                    var cells = line.split(",", -1);
                    codes.put(Reason.valueOf(cells[0]), Integer.valueOf(cells[1]));
                });
        for (var reason : Reason.values()) {
            if (!codes.containsKey(reason)) {
                throw new IllegalStateException(dialect + " has no code for " + reason);
            }
        }
        return new CodeTable(codes);
    }

    private static String text(String dialect) {
        var name = "codes_" + dialect + ".csv";
        try (var file = CodeTable.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(file, name).readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    int code(Reason reason) {
        return Objects.requireNonNull(codes.get(reason));
    }
}
