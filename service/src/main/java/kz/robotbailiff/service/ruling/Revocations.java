package kz.robotbailiff.service.ruling;

import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import kz.robotbailiff.service.platform.Db;
import kz.robotbailiff.service.platform.Sql;
import kz.robotbailiff.service.platform.Time;
import kz.robotbailiff.service.ruling.RevokedList.Revoked;

/// Keeps which rulings hold no longer, and publishes it as a signed list of the day.
public final class Revocations {

    private static final String READ = Sql.of(Revocations.class, "read_revoked");
    private static final String WRITE = Sql.of(Revocations.class, "write_revoked");
    private static final String CERTIFICATES = Sql.of(Revocations.class, "read_certificates");

    private final Db db;
    private final SigningKeys keys;
    private final Time time;

    public Revocations(Db db, SigningKeys keys, Time time) {
        this.db = db;
        this.keys = keys;
        this.time = time;
    }

    /// Puts a ruling on the list, in the transaction of the act that takes its force.
    static void revoke(Connection transaction, Revoked revoked) throws SQLException {
        try (var insert = transaction.prepareStatement(WRITE)) {
            insert.setString(1, revoked.number());
            insert.setObject(2, revoked.on());
            insert.setString(3, revoked.reason());
            insert.setString(4, revoked.by().isEmpty() ? null : revoked.by());
            insert.executeUpdate();
        }
    }

    /// The list as of now, signed by a key that is valid now.
    ///
    /// @throws IllegalStateException when there is none
    byte[] list() {
        var now = time.now();
        var key =
                keys.all().stream()
                        .filter(usable -> usable.isValidAt(now))
                        .findFirst()
                        .orElseThrow(() -> new IllegalStateException("no key to sign the list"));
        return new RevokedList(now, revoked()).write(key);
    }

    /// What a check without a network begins from: every certificate ever used, and the list.
    public byte[] trust() {
        return Trust.write(certificates(), list());
    }

    private List<Revoked> revoked() {
        return db.read(connection -> {
            try (var select = connection.prepareStatement(READ);
                    var rows = select.executeQuery()) {
                var revoked = new ArrayList<Revoked>();
                while (rows.next()) {
                    revoked.add(
                            new Revoked(
                                    rows.getString("number"),
                                    rows.getObject("revoked_on", LocalDate.class),
                                    rows.getString("reason"),
                                    rows.getString("act")));
                }
                return revoked;
            }
        });
    }

    /// Those in use, and those under which earlier rulings stand.
    private Set<X509Certificate> certificates() {
        var all = new LinkedHashSet<X509Certificate>();
        keys.all().forEach(key -> all.add(key.certificate()));
        all.addAll(
                db.read(connection -> {
                    try (var select = connection.prepareStatement(CERTIFICATES);
                            var rows = select.executeQuery()) {
                        var stored = new ArrayList<X509Certificate>();
                        while (rows.next()) {
                            stored.add(certificate(rows.getBytes(1)));
                        }
                        return stored;
                    }
                }));
        return all;
    }

    private static X509Certificate certificate(byte[] stored) {
        try {
            return RulingVerification.certificate(stored);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a stored certificate that cannot be read", e);
        }
    }
}
