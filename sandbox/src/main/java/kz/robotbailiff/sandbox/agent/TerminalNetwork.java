package kz.robotbailiff.sandbox.agent;

import java.util.Set;
import java.util.regex.Pattern;
import kz.robotbailiff.sandbox.world.Surroundings;
import org.jspecify.annotations.Nullable;

/// A network of payment terminals, which speaks the OSMP XML.
public final class TerminalNetwork extends CheckPay {

    /// Its name at the service.
    public static final String NAME = "terminal";

    /// The password it shares with the service.
    public static final String SECRET = "sandbox-terminal-key";

    private static final Pattern RESULT = Pattern.compile("<result>(\\d+)</result>");
    private static final Pattern NUMBER = Pattern.compile("<prv_txn>(\\d+)</prv_txn>");
    private static final Set<Integer> NOT_FATAL = Set.of(-1, 1, 90);

    public TerminalNetwork(Surroundings around) {
        super(around, new Drawer(around, NAME, 1_000_000), SECRET, "/payments/osmp");
    }

    /// Its book, shared with its terminals in the street.
    public Drawer drawer() {
        return drawer;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    int result(String answer) {
        var found = RESULT.matcher(answer);
        return found.find() ? Integer.parseInt(found.group(1)) : -1;
    }

    @Override
    @Nullable String number(String answer) {
        var found = NUMBER.matcher(answer);
        return found.find() ? found.group(1) : null;
    }

    @Override
    boolean isOpen(int result) {
        return NOT_FATAL.contains(result);
    }

    @Override
    int cancelled() {
        return 0;
    }
}
