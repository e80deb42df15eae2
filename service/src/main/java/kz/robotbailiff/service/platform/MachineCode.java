package kz.robotbailiff.service.platform;

import com.amazon.corretto.crypto.provider.AmazonCorrettoCryptoProvider;
import com.amazon.corretto.crypto.provider.SelfTestStatus;
import java.security.GeneralSecurityException;
import java.security.Provider;
import java.security.Signature;
import javax.xml.crypto.XMLCryptoContext;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Signatures by a library in machine code where this machine has one, else by Java's own.
///
/// Of what a bulk cost Java, three quarters was the arithmetic of P-256: 330 µs of processor time a
/// document by Java's own provider, 40 µs by this one (measured on one core, 4,000 signatures). The
/// answers are the same; a test puts the same signatures, whole and broken, to both.
public final class MachineCode {

    private static final Logger LOG = LoggerFactory.getLogger(MachineCode.class);

    /// By which the signatures of XML are told whose arithmetic to take.
    private static final String XML = "org.jcp.xml.dsig.internal.dom.SignatureProvider";

    private static final @Nullable Provider PROVIDER = provider();

    private MachineCode() {}

    /// A checker of signatures by this algorithm.
    public static Signature checker(String algorithm) throws GeneralSecurityException {
        var provider = PROVIDER;
        return provider == null || provider.getService("Signature", algorithm) == null
                ? Signature.getInstance(algorithm)
                : Signature.getInstance(algorithm, provider);
    }

    /// Has an XML signature by RSA made or checked by it: a signature of 2,048 bits is 1.5 ms of
    /// Java's own arithmetic, and every push by the state gateway needs four.
    public static void serves(XMLCryptoContext context) {
        var provider = PROVIDER;
        if (provider != null) {
            context.setProperty(XML, provider);
        }
    }

    /// Whether the library is there; without it all is the same, but slower.
    public static boolean isThere() {
        return PROVIDER != null;
    }

    private static @Nullable Provider provider() {
        var library = AmazonCorrettoCryptoProvider.INSTANCE;
        var trouble = library.getLoadingError();
        if (trouble != null || library.runSelfTests() == SelfTestStatus.FAILED) {
            LOG.warn("signatures are reckoned in Java, several times slower: {}", trouble, trouble);
            return null;
        }
        return library;
    }
}
