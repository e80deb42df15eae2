package kz.robotbailiff.service.measure;

import java.net.URI;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.List;
import kz.robotbailiff.core.law.LawBook;
import kz.robotbailiff.service.docket.LawOfDay;
import kz.robotbailiff.service.measure.MeasureSettings.CashAccount;
import kz.robotbailiff.service.platform.Peer;
import kz.robotbailiff.service.platform.Time;

/// Reads a bank's message exactly as the door does, and writes nothing.
///
/// For whoever builds a bank's side, and for the fuzzer: whatever the bytes are, the answer is the
/// number of parts or the code of the refusal, and never an exception.
public final class MessageProbe {

    private final Wires wires;
    private final X509Certificate certificate;

    /// @param certificate with which the bank signs its XML
    public MessageProbe(X509Certificate certificate, Time time) {
        this.certificate = certificate;
        var account = new CashAccount("KZ", "B", "11", "911", "000000000000");
        var trees = new OrderTree(account, new LawOfDay(LawBook.load()));
        // Only reading is asked of it, so it signs nothing and numbers nothing.
        var reader =
                new XmlWire(
                        trees, new Xades(new OrderSeal(new NoKey(), certificate)), () -> 0, time);
        wires = new Wires(reader, new JsonWire(trees), new MtWire(trees, () -> 0));
    }

    /// What would be answered to reports in a shape (`XML`, `JSON`, `MT998`).
    public String reports(String bic, String shape, byte[] message) {
        return answer(bank(bic, shape), bank -> wires.of(bank).reports(bank, message));
    }

    /// What would be made of a bank's receipts.
    public String receipts(String bic, String shape, byte[] message) {
        return answer(bank(bic, shape), bank -> wires.of(bank).receipts(bank, message));
    }

    private interface Reading {
        List<?> of(Partner bank) throws Unreadable;
    }

    private static String answer(Partner bank, Reading reading) {
        try {
            return reading.of(bank).size() + " taken";
        } catch (Unreadable e) {
            return e.code();
        }
    }

    private Partner bank(String bic, String shape) {
        var peer = new Peer(bic, URI.create("http://localhost"), "", "", Duration.ofSeconds(1));
        return new Partner(0, peer, Wires.Name.valueOf(shape), certificate);
    }

    /// Stands where a key would, and can do nothing.
    private static final class NoKey implements java.security.PrivateKey {

        private static final long serialVersionUID = 1;

        @Override
        public String getAlgorithm() {
            return "none";
        }

        @Override
        public String getFormat() {
            return "none";
        }

        @Override
        public byte[] getEncoded() {
            return new byte[0];
        }
    }
}
