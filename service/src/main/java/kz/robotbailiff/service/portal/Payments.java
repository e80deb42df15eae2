package kz.robotbailiff.service.portal;

import java.net.URI;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import kz.robotbailiff.core.document.Language;
import kz.robotbailiff.core.money.Tenge;
import kz.robotbailiff.service.docket.Checkout;
import kz.robotbailiff.service.docket.Checkout.Progress;
import kz.robotbailiff.service.platform.Db;
import kz.robotbailiff.service.platform.Sql;
import kz.robotbailiff.service.platform.Time;
import kz.robotbailiff.service.platform.Tokens;
import org.jspecify.annotations.Nullable;

/// Payments begun on the page: one at a time for a file, however often and from however many tabs
/// the button is pressed.
final class Payments {

    private static final int LOOKS = 15;
    private static final Duration PAUSE = Duration.ofMillis(100);
    private static final String LOCK = Sql.of(Payments.class, "lock_file");
    private static final String BEGIN = Sql.of(Payments.class, "begin_payment");
    private static final String LAST = Sql.of(Payments.class, "last_payment");
    private static final String FIND = Sql.of(Payments.class, "find_payment");

    private final Db db;
    private final Time time;
    private final Tokens tokens;
    private final Checkout checkout;
    private final PortalSettings settings;

    Payments(Db db, Time time, Tokens tokens, Checkout checkout, PortalSettings settings) {
        this.db = db;
        this.time = time;
        this.tokens = tokens;
        this.checkout = checkout;
        this.settings = settings;
    }

    /// A payment that was begun here.
    record Begun(String key, Tenge sum) {}

    /// Where the payer goes: to the provider, or to the payment that is being booked already.
    URI begin(CaseFile file, Tenge sum, Language language) {
        var last = last(file.id());
        if (last.isPresent() && progress(last.get().key()) == Progress.BOOKING) {
            return back(file, last.get().key(), language);
        }
        var begun = db.transact(connection -> oneOnly(connection, file.id(), sum));
        var back = back(file, begun.key(), language);
        return checkout.begin(
                new Checkout.Order(begun.key(), file.id(), begun.sum(), language, back));
    }

    /// The payment of this file with this key.
    Optional<Begun> find(long file, String key) {
        return db.read(connection -> {
            try (var select = connection.prepareStatement(FIND)) {
                select.setLong(1, file);
                select.setString(2, key);
                return first(select);
            }
        });
    }

    /// Whether the provider has taken a payment that is not booked yet.
    boolean isBooking(@Nullable String begun) {
        return begun != null && progress(begun) == Progress.BOOKING;
    }

    /// How a payment stands.
    Progress progress(String key) {
        return checkout.progress(key);
    }

    /// The same, after as long as booked money usually takes to count towards the debt: whoever
    /// has just paid should not be told of a debt.
    Progress settled(String key) {
        var progress = progress(key);
        for (int look = 0; look < LOOKS && progress == Progress.BOOKING; look++) {
            LockSupport.parkNanos(PAUSE.toNanos());
            progress = progress(key);
        }
        return progress;
    }

    /// Where the payer will be sent, to be named beforehand.
    String host() {
        return checkout.host();
    }

    /// Under a lock, so that two presses at once find one another's payment.
    private Begun oneOnly(Connection connection, long file, Tenge sum) throws SQLException {
        try (var lock = connection.prepareStatement(LOCK)) {
            lock.setLong(1, file);
            lock.execute();
        }
        var last = last(connection, file);
        if (last.isPresent() && last.get().sum().equals(sum) && isUnfinished(last.get().key())) {
            return last.get();
        }
        return write(connection, file, sum);
    }

    private boolean isUnfinished(String key) {
        return switch (checkout.progress(key)) {
            case UNKNOWN, WAITING, BOOKING -> true;
            case DONE, FAILED -> false;
        };
    }

    private Begun write(Connection connection, long file, Tenge sum) throws SQLException {
        var begun = new Begun(tokens.make(), sum);
        try (var insert = connection.prepareStatement(BEGIN)) {
            insert.setString(1, begun.key());
            insert.setLong(2, file);
            insert.setLong(3, sum.tiyn());
            insert.setObject(4, time.now().atOffset(ZoneOffset.UTC));
            insert.executeUpdate();
        }
        return begun;
    }

    private Optional<Begun> last(long file) {
        return db.read(connection -> last(connection, file));
    }

    private static Optional<Begun> last(Connection connection, long file) throws SQLException {
        try (var select = connection.prepareStatement(LAST)) {
            select.setLong(1, file);
            return first(select);
        }
    }

    private static Optional<Begun> first(java.sql.PreparedStatement select) throws SQLException {
        try (var rows = select.executeQuery()) {
            return rows.next()
                    ? Optional.of(new Begun(rows.getString(1), Tenge.ofTiyn(rows.getLong(2))))
                    : Optional.empty();
        }
    }

    private URI back(CaseFile file, String key, Language language) {
        var path = "/" + language.tag() + "/my/" + file.number() + "/payments/" + key;
        return URI.create(settings.address() + path);
    }
}
