package kz.robotbailiff.service.notice;

import java.net.URI;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.Optional;
import kz.robotbailiff.service.docket.Subscriptions;
import kz.robotbailiff.service.platform.Columns;
import kz.robotbailiff.service.platform.Db;
import kz.robotbailiff.service.platform.Ids;
import kz.robotbailiff.service.platform.Sql;
import kz.robotbailiff.service.platform.Time;

/// Keeps browsers' subscriptions.
///
/// One that names an unknown host is refused, so that nobody can make this service call where they
/// please.
final class WebSubscriptions implements Subscriptions {

    private static final String KEEP = Sql.of(WebSubscriptions.class, "keep_subscription");
    private static final String DROP = Sql.of(WebSubscriptions.class, "drop_subscription");
    private static final int AUTH = 16;
    private static final int LONGEST = 1_000;

    private final Db db;
    private final Time time;
    private final Ids ids;
    private final WebPushSettings settings;

    WebSubscriptions(Db db, Time time, Ids ids, WebPushSettings settings) {
        this.db = db;
        this.time = time;
        this.ids = ids;
        this.settings = settings;
    }

    @Override
    public Optional<String> publicKey() {
        return settings.isOn() ? Optional.of(settings.publicKey()) : Optional.empty();
    }

    @Override
    public boolean subscribe(long file, Browser browser) {
        if (!settings.isOn() || !isAllowed(browser.endpoint())) {
            return false;
        }
        try {
            Curve.point(Base64.getUrlDecoder().decode(browser.p256dh()));
            var auth = Base64.getUrlDecoder().decode(browser.auth());
            return auth.length == AUTH && keep(file, browser) == 1;
        } catch (GeneralSecurityException | IllegalArgumentException _) {
            return false;
        }
    }

    private int keep(long file, Browser browser) {
        long id = ids.next();
        return db.transact(transaction -> {
            try (var insert = transaction.prepareStatement(KEEP)) {
                insert.setLong(1, id);
                insert.setString(2, browser.endpoint());
                insert.setString(3, browser.p256dh());
                insert.setString(4, browser.auth());
                new Columns(transaction, insert, 5).time(time.now());
                insert.setLong(6, file);
                return insert.executeUpdate();
            }
        });
    }

    @Override
    public void unsubscribe(long file, String endpoint) {
        db.transact(transaction -> {
            try (var update = transaction.prepareStatement(DROP)) {
                new Columns(transaction, update).time(time.now());
                update.setLong(2, file);
                update.setString(3, endpoint);
                return update.executeUpdate();
            }
        });
    }

    /// Over TLS to a known push service; a machine's own address only where it is listed.
    private boolean isAllowed(String endpoint) {
        try {
            var uri = URI.create(endpoint);
            var host = uri.getHost();
            var safe = "https".equals(uri.getScheme()) || "localhost".equals(host);
            return endpoint.length() <= LONGEST
                    && host != null
                    && safe
                    && uri.getRawUserInfo() == null
                    && settings.hosts().stream().anyMatch(allowed -> matches(allowed, host));
        } catch (IllegalArgumentException _) {
            return false;
        }
    }

    private static boolean matches(String allowed, String host) {
        return allowed.startsWith("*.")
                ? host.endsWith(allowed.substring(1))
                : host.equals(allowed);
    }
}
