package kz.robotbailiff.sandbox.authority;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.util.Base64;

/// Puts the published key of a source and its certificate where the sandbox keeps its seals.
final class SealMaker {

    private SealMaker() {}

    static void make(Path store, Path pem, String name, char[] password)
            throws IOException, GeneralSecurityException {
        Files.createDirectories(store.toAbsolutePath().getParent());
        var key = PublishedKey.of(name);
        var certificate = PublishedKey.certificate(name);
        Files.writeString(pem, pem(certificate));
        var keys = KeyStore.getInstance("PKCS12");
        keys.load(null, password);
        keys.setKeyEntry(name, key, password, new Certificate[] {certificate});
        try (var out = Files.newOutputStream(store)) {
            keys.store(out, password);
        }
    }

    private static String pem(X509Certificate certificate) throws GeneralSecurityException {
        var base64 = Base64.getMimeEncoder(64, new byte[] {'\n'});
        return "-----BEGIN CERTIFICATE-----\n"
                + base64.encodeToString(certificate.getEncoded())
                + "\n-----END CERTIFICATE-----\n";
    }
}
