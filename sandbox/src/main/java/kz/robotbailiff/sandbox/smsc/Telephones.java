package kz.robotbailiff.sandbox.smsc;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/// The telephones that several SMS centres serve: parts of one message that came by two of them are
/// joined by the telephone, which knows nothing of operators.
public final class Telephones {

    private final Assembly assembly = new Assembly();
    private final Map<String, List<TextMessage>> messages = new HashMap<>();

    synchronized void bring(Store.Part part) {
        var body = HexFormat.of().parseHex(part.body());
        var text = assembly.add(part.phone(), body, part.joined(), part.coding());
        if (text != null) {
            messages.computeIfAbsent(part.phone(), _ -> new ArrayList<>())
                    .add(new TextMessage(part.phone(), text, part.at()));
        }
    }

    /// What a telephone shows, the oldest first.
    ///
    /// @param phone with the country's code, without a plus
    public synchronized List<TextMessage> messages(String phone) {
        return List.copyOf(messages.getOrDefault(phone, List.of()));
    }

    /// All messages that all telephones show.
    public synchronized List<TextMessage> messages() {
        return messages.values().stream().flatMap(List::stream).toList();
    }
}
