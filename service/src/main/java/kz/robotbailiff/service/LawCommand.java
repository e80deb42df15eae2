package kz.robotbailiff.service;

import java.util.Arrays;
import kz.robotbailiff.core.law.LawOn;

/// The command `law`: what is in force on a day, and what a change would touch.
public final class LawCommand {

    private LawCommand() {}

    public static void main(String[] arguments) {
        if (arguments.length > 0 && arguments[0].equals("effect")) {
            LawEffect.main(Arrays.copyOfRange(arguments, 1, arguments.length));
        } else {
            LawOn.main(arguments);
        }
    }
}
