package kz.robotbailiff.sandbox.time;

import java.time.Duration;
import java.time.LocalDate;

/// Says that a day did not come to rest in time; the clock stands on that day.
public final class StillBusy extends RuntimeException {

    private static final long serialVersionUID = 1;

    StillBusy(LocalDate day, Duration patience) {
        super(
                "The day %s did not come to rest within %d seconds; the clock stands there. Look at"
                                .formatted(day, patience.toSeconds())
                        + " the console for acts that are tried again, then move on.");
    }
}
