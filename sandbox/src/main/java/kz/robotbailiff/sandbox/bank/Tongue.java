package kz.robotbailiff.sandbox.bank;

import java.util.List;
import java.util.Map;
import kz.robotbailiff.sandbox.world.Call;
import tools.jackson.databind.JsonNode;

/// The shape in which a bank reads and writes messages; its books know only trees of values.
interface Tongue {

    /// The media type of what it writes.
    String mediaType();

    /// The orders of a message.
    ///
    /// @throws Refused with the code of the refusal
    JsonNode orders(Call call) throws Refused;

    /// The receipts for a message's orders.
    String receipts(List<Map<String, String>> receipts);

    /// A message with reports.
    String reports(List<Map<String, Object>> reports);

    /// A message that is not taken.
    final class Refused extends Exception {

        private static final long serialVersionUID = 1;

        private final String code;

        Refused(String code) {
            super("refused with " + code);
            this.code = code;
        }

        String code() {
            return code;
        }
    }
}
