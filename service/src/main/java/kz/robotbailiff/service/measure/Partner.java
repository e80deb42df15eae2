package kz.robotbailiff.service.measure;

import java.security.cert.X509Certificate;
import java.util.Objects;
import kz.robotbailiff.service.platform.Peer;
import org.jspecify.annotations.Nullable;

/// A bank, the notarial system or the debtor register, with the number that it keeps for ever.
///
/// @param number its row in `partner`; a bank's bit in the masks of `bank_order`
/// @param wire the shape in which it speaks
/// @param certificate with which it signs what it sends, where it speaks XML
record Partner(int number, Peer peer, Wires.Name wire, @Nullable X509Certificate certificate) {

    X509Certificate requireCertificate() {
        return Objects.requireNonNull(certificate, "a bank that speaks XML has a certificate");
    }

    long bit() {
        return 1L << number;
    }

    String code() {
        return peer.code();
    }
}
