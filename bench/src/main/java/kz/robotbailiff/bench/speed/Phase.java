package kz.robotbailiff.bench.speed;

import java.util.Locale;

/// A stretch of a file's life that is timed by itself.
public enum Phase {
    /// A stored document is examined and opened: decision, ruling, register entry, SMS, push.
    OPEN("examined and opened, from stored facts"),
    /// Days 5, 10 and 20: seizure with the banks' answers, prohibition, collection order.
    MEASURES("days 5, 10 and 20 with the banks' answers"),
    /// Half of the files: booked in double entry, settled, terminated, everything lifted.
    SETTLE("half: paid, booked, settled, terminated, lifted"),
    /// The other half: the last day has passed, transferred, collection orders recalled.
    EXPIRE("half: past the last day, transferred"),
    /// New documents by the bulk API: parsed, checked, stored, identified, examined and opened.
    HTTP("from the first byte of the bulk API to opened");

    private final String says;

    Phase(String says) {
        this.says = says;
    }

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    String says() {
        return says;
    }

    /// How many files of so many the phase deals with.
    int files(int cases) {
        return this == SETTLE || this == EXPIRE ? cases / 2 : cases;
    }
}
