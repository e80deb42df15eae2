package kz.robotbailiff.sandbox.story;

import java.util.OptionalInt;
import kz.robotbailiff.sandbox.Arguments;
import kz.robotbailiff.sandbox.CannotStart;

/// How the story is to be played; port 0 means wherever four ports in a row are free.
record StoryOptions(boolean keep, OptionalInt cases, int port) {

    private static final int LEAST_CASES = 3;
    private static final int MOST_CASES = 1_000_000;

    static StoryOptions read(String... arguments) {
        var options = new StoryOptions(false, OptionalInt.empty(), 0);
        var words = new Arguments(arguments);
        while (words.more()) {
            var option = words.option();
            options =
                    switch (option) {
                        case "--keep" -> new StoryOptions(true, options.cases(), options.port());
                        case "--cases" ->
                                new StoryOptions(
                                        options.keep(),
                                        OptionalInt.of(
                                                number(
                                                        option,
                                                        words.value(),
                                                        LEAST_CASES,
                                                        MOST_CASES)),
                                        options.port());
                        case "--port" ->
                                new StoryOptions(
                                        options.keep(),
                                        options.cases(),
                                        number(option, words.value(), 0, 65_532));
                        default ->
                                throw new CannotStart(
                                        "The story has no option "
                                                + option
                                                + "; ./robot help lists them all.");
                    };
        }
        return options;
    }

    private static int number(String option, String value, int least, int most) {
        try {
            var number = Integer.parseInt(value);
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException _) {
            // said below
        }
        throw new CannotStart(
                "%s wants a number from %d to %d, and not %s."
                        .formatted(option, least, most, value));
    }
}
