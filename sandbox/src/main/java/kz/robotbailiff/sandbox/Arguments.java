package kz.robotbailiff.sandbox;

import java.util.ArrayDeque;
import java.util.Deque;

/// Takes a command line apart, word by word.
public final class Arguments {

    private final Deque<String> words = new ArrayDeque<>();
    private String option = "";

    /// The words as the shell gave them; `--name=value` becomes two.
    public Arguments(String... arguments) {
        for (var argument : arguments) {
            var equals = argument.indexOf('=');
            if (argument.startsWith("--") && equals > 0) {
                words.add(argument.substring(0, equals));
                words.add(argument.substring(equals + 1));
            } else {
                words.add(argument);
            }
        }
    }

    /// Whether there is anything left to read.
    public boolean more() {
        return !words.isEmpty();
    }

    /// The next option's name.
    public String option() {
        option = words.removeFirst();
        return option;
    }

    /// The value that belongs to the option just read.
    public String value() {
        if (words.isEmpty() || words.peekFirst().startsWith("--")) {
            throw new CannotStart(option + " wants a value; ./robot help shows which.");
        }
        return words.removeFirst();
    }
}
