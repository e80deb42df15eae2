package kz.robotbailiff.sandbox.agent;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import kz.robotbailiff.sandbox.world.Surroundings;

/// Moments as the check–pay protocol writes them, and as JSON does.
final class Stamp {

    private static final DateTimeFormatter DIGITS = DateTimeFormatter.ofPattern("yyyyMMddHHmmss");

    private Stamp() {}

    static String digits(String moment) {
        return DIGITS.format(Instant.parse(moment).atZone(Surroundings.ALMATY));
    }

    static String json(String moment) {
        return Instant.parse(moment)
                .atZone(Surroundings.ALMATY)
                .format(DateTimeFormatter.ISO_OFFSET_DATE_TIME);
    }
}
