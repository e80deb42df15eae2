package kz.robotbailiff.service.measure;

import java.math.BigInteger;
import java.net.URI;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import kz.robotbailiff.core.law.LawBook;
import kz.robotbailiff.core.money.Tenge;
import kz.robotbailiff.service.docket.LawOfDay;
import kz.robotbailiff.service.measure.MeasureSettings.CashAccount;
import kz.robotbailiff.service.platform.Peer;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.jspecify.annotations.Nullable;

/// Messages, keys and banks for the tests of the wires.
final class Samples {

    static final Instant NOW = Instant.parse("2026-09-08T05:15:00.123456Z");
    static final OrderSeal ROBOT = seal("robot");
    static final OrderSeal BANK = seal("bank");
    private static final CaseFile FILE =
            new CaseFile(
                    "31-26-0000123",
                    LocalDate.parse("2026-09-02"),
                    "77/А-{1}%",
                    "tax_order",
                    LocalDate.parse("2026-09-01"),
                    "000000000000",
                    "999910000100",
                    "Үлгібаев",
                    "Айбек");

    private Samples() {}

    static OrderTree trees() {
        var account =
                new CashAccount("KZ000000000000000000", "SBTRKZKA", "11", "911", "000000000000");
        return new OrderTree(account, new LawOfDay(LawBook.load()));
    }

    static Partner bank(Wires.Name wire) {
        @Nullable X509Certificate certificate = wire == Wires.Name.XML ? BANK.certificate() : null;
        var peer =
                new Peer(
                        "SBAAKZKA",
                        URI.create("http://localhost/bank"),
                        "token",
                        "key",
                        Duration.ofSeconds(1));
        return new Partner(0, peer, wire, certificate);
    }

    static List<BankMessage> orders() {
        return List.of(
                new BankMessage.Seize(41, NOW, FILE, Tenge.of(20_000)),
                new BankMessage.Hold(42, NOW, 41, Tenge.of(5_000)),
                new BankMessage.Lift(43, NOW, 41, "PAID"),
                new BankMessage.Collect(44, NOW, FILE, Tenge.of(7_000)),
                new BankMessage.CollectLess(45, NOW, 44, Tenge.of(6_000)),
                new BankMessage.Recall(46, NOW, 44, "TERM_ENDED"));
    }

    static List<BankMessage> many(int orders) {
        return java.util.stream.LongStream.range(0, orders)
                .mapToObj(id ->
                        (BankMessage) new BankMessage.Seize(1 + id, NOW, FILE, Tenge.of(20_000)))
                .toList();
    }

    @SuppressWarnings("JavaUtilDate") // the certificate builder takes nothing newer
    static OrderSeal seal(String name) {
        try {
            var generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(256);
            var pair = generator.generateKeyPair();
            var who = new X500Name("CN=" + name + ", OU=STAND-IN");
            var builder =
                    new JcaX509v3CertificateBuilder(
                            who,
                            new BigInteger(60, new SecureRandom()),
                            Date.from(Instant.parse("2023-01-01T00:00:00Z")),
                            Date.from(Instant.parse("2043-01-01T00:00:00Z")),
                            who,
                            pair.getPublic());
            var signer = new JcaContentSignerBuilder("SHA256withECDSA").build(pair.getPrivate());
            return new OrderSeal(
                    pair.getPrivate(),
                    new JcaX509CertificateConverter().getCertificate(builder.build(signer)));
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }
}
