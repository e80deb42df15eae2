package kz.robotbailiff.service.measure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.Collections;

/// The organisation's key, with which every XML message to a bank is sealed.
record OrderSeal(PrivateKey key, X509Certificate certificate) {

    private static final String STAND_IN = "OU=STAND-IN";

    /// The one key of a PKCS#12 file.
    static OrderSeal load(Path file, String password) {
        try (var in = Files.newInputStream(file)) {
            var store = KeyStore.getInstance("PKCS12");
            store.load(in, password.toCharArray());
            for (var alias : Collections.list(store.aliases())) {
                if (store.getKey(alias, password.toCharArray()) instanceof PrivateKey key
                        && store.getCertificate(alias) instanceof X509Certificate certificate) {
                    return new OrderSeal(key, certificate);
                }
            }
            throw new IllegalArgumentException("no key in " + file);
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalArgumentException("cannot open the key store " + file, e);
        }
    }

    /// A partner's certificate from a PEM file.
    static X509Certificate certificate(Path file) {
        try (var in = Files.newInputStream(file)) {
            var factory = CertificateFactory.getInstance("X.509");
            return (X509Certificate) factory.generateCertificate(in);
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalArgumentException("cannot read the certificate " + file, e);
        }
    }

    static boolean isStandIn(X509Certificate certificate) {
        return certificate.getSubjectX500Principal().getName().contains(STAND_IN);
    }
}
