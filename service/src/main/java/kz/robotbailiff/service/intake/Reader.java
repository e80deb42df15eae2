package kz.robotbailiff.service.intake;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// Reads one thing handed in, whatever it is.
final class Reader {

    /// Finds a key in JSON, if it can be read.
    @FunctionalInterface
    interface Keys {
        @Nullable Key of(JsonNode json);
    }

    /// Reads a content that is in order.
    @FunctionalInterface
    interface Form<T> {
        T of(JsonNode json);
    }

    private Reader() {}

    static <T> Read<T> read(Handed handed, Keys keys, Form<T> form) {
        if (handed.tooLong()) {
            var tooLong = Refusal.of(Trouble.TOO_LARGE, Fault.of("", "line.long"));
            return new Read<>(handed, null, null, tooLong);
        }
        Key key = null;
        try {
            var json = StrictJson.read(handed.bytes());
            key = keys.of(json);
            return new Read<>(handed, key, form.of(json), null);
        } catch (Refused refused) {
            return new Read<>(handed, key, null, refused.refusal());
        }
    }
}
