package kz.robotbailiff.service.payment;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/// What the codes of the online provider mean to us, from `codes_epay.csv` beside this class; a
/// code that is not there is an error, so that nothing unknown is ever taken for money.
final class EpayCodes {

    private final Map<String, Meaning> meanings = new HashMap<>();

    /// What a code says.
    enum Meaning {
        /// The payment is known: its status tells how it stands.
        KNOWN,
        UNKNOWN,
        IDLE,
        UNFINISHED,
        CHARGED,
        FAILED,
        ERROR
    }

    EpayCodes() {
        text().lines()
                .skip(1)
                .forEach(line -> {
                    var cells = line.split(",", -1);
                    meanings.put(cells[0] + " " + cells[1], Meaning.valueOf(cells[2]));
                });
    }

    private static String text() {
        try (var file = EpayCodes.class.getResourceAsStream("codes_epay.csv")) {
            return new String(Objects.requireNonNull(file).readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Meaning of(String field, String code) {
        return meanings.getOrDefault(field + " " + code, Meaning.ERROR);
    }
}
