package kz.robotbailiff.service.portal;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import kz.robotbailiff.service.platform.Db;
import kz.robotbailiff.service.platform.Sql;
import kz.robotbailiff.service.platform.Time;
import kz.robotbailiff.service.platform.Tokens;

/// Counts wrong tries by address and by case, so that guessing ends without locking the owner out:
/// a case that is full of wrong tries still opens by its link.
final class Attempts {

    /// How long a wrong try counts.
    static final Duration WINDOW = Duration.ofMinutes(15);

    private static final long SLICE = 60;
    private static final String COUNT = Sql.of(Attempts.class, "count_attempt");
    private static final String READ = Sql.of(Attempts.class, "read_attempts");

    private final Db db;
    private final Time time;
    private final PortalSettings settings;

    Attempts(Db db, Time time, PortalSettings settings) {
        this.db = db;
        this.time = time;
        this.settings = settings;
    }

    /// Whether this address has tried too often.
    boolean addressIsFull(String address) {
        return tries("address " + address) >= settings.triesPerAddress();
    }

    /// Whether this case was tried too often, from anywhere.
    boolean caseIsFull(String number) {
        return tries("case " + number) >= settings.triesPerCase();
    }

    /// One wrong try of an address at a case.
    void wrong(String address, String number) {
        count("address " + address);
        count("case " + number);
    }

    /// Whether as many codes went to this case's telephone as may go.
    boolean codesAreMany(String number) {
        return tries("code " + number) >= settings.codesPerCase();
    }

    /// One more code has gone there.
    void codeSent(String number) {
        count("code " + number);
    }

    /// A wrong try of an address that named no case.
    void wrong(String address) {
        count("address " + address);
    }

    private int tries(String key) {
        return db.read(connection -> {
            try (var select = connection.prepareStatement(READ)) {
                select.setBytes(1, Tokens.hash(key));
                select.setObject(2, time.now().minus(WINDOW).atOffset(ZoneOffset.UTC));
                try (var rows = select.executeQuery()) {
                    rows.next();
                    return rows.getInt(1);
                }
            }
        });
    }

    private void count(String key) {
        long second = time.now().getEpochSecond();
        var slice = Instant.ofEpochSecond(second - second % SLICE);
        db.transact(connection -> {
            try (var insert = connection.prepareStatement(COUNT)) {
                insert.setBytes(1, Tokens.hash(key));
                insert.setObject(2, slice.atOffset(ZoneOffset.UTC));
                return insert.executeUpdate();
            }
        });
    }
}
