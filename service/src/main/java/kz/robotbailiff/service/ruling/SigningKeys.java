package kz.robotbailiff.service.ruling;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The keys that sign rulings, from one PKCS#12 file.
///
/// An entry named by a region's code (`31`) signs for that territorial body; an entry named
/// `default` signs for all that have none of their own.
public final class SigningKeys {

    private static final String DEFAULT = "default";

    private final Map<String, SigningKey> keys;

    private SigningKeys(Map<String, SigningKey> keys) {
        this.keys = Map.copyOf(keys);
    }

    /// Opens a key store.
    ///
    /// @throws IllegalArgumentException when it cannot be opened or holds no key
    public static SigningKeys load(Path file, String password) {
        try (var in = Files.newInputStream(file)) {
            var store = KeyStore.getInstance("PKCS12");
            store.load(in, password.toCharArray());
            var keys = new HashMap<String, SigningKey>();
            for (var alias : Collections.list(store.aliases())) {
                if (store.getKey(alias, password.toCharArray()) instanceof PrivateKey key
                        && store.getCertificate(alias) instanceof X509Certificate certificate) {
                    keys.put(alias, new SigningKey(key, certificate));
                }
            }
            if (keys.isEmpty()) {
                throw new IllegalArgumentException("no key to sign rulings with in " + file);
            }
            return new SigningKeys(keys);
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalArgumentException("cannot open the rulings' key store " + file, e);
        }
    }

    /// The key of a territorial body.
    public Optional<SigningKey> of(int region) {
        @Nullable SigningKey own = keys.get(Integer.toString(region));
        return Optional.ofNullable(own == null ? keys.get(DEFAULT) : own);
    }

    /// Every key.
    public Collection<SigningKey> all() {
        return keys.values();
    }

    /// Whether any of the keys is a sandbox's.
    public boolean hasStandIn() {
        return keys.values().stream().anyMatch(SigningKey::isStandIn);
    }
}
