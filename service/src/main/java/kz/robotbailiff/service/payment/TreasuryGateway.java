package kz.robotbailiff.service.payment;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kz.robotbailiff.service.payment.Pain001.Debtor;
import kz.robotbailiff.service.payment.Pain001.Head;
import kz.robotbailiff.service.platform.Time;
import org.jspecify.annotations.Nullable;

/// The wire to the treasury: a batch of payment orders as one `pain.001`, over HTTP or as a file.
///
/// Sent is not paid: what was paid comes back as `camt.054`. Each order has its own key, under
/// which the treasury carries it out once, however often it is sent.
final class TreasuryGateway {

    private static final int LONGEST_ID = 32;

    private final Wire wire;
    private final PaymentSettings.Treasury settings;
    private final Time time;

    TreasuryGateway(Wire wire, PaymentSettings settings, Time time) {
        this.wire = wire;
        this.settings = settings.treasury();
        this.time = time;
    }

    /// An order; where `payee` is missing the money goes back along its own way.
    ///
    /// @param reference the proceeding's file, or the provider's own id of the money sent back
    record Order(String id, String purpose, String sum, @Nullable Payee payee, String reference) {}

    /// Sends orders as one message.
    ///
    /// @throws Wire.Silence when it is not known whether the treasury has them
    void send(List<Order> orders) throws Wire.Silence {
        var debtor = new Debtor(settings.name(), settings.iik(), settings.bik());
        var head = new Head(id(orders), time.now(), time.today(), debtor);
        var message = Pain001.write(head, orders);
        var outbox = settings.outbox();
        var api = settings.api();
        if (outbox != null) {
            put(outbox, head.id(), message);
        } else if (api != null) {
            wire.bytes(URI.create(api + "/pain.001"), headers(message), message);
        } else {
            throw new Wire.Silence("a treasury that is not set", null);
        }
    }

    private Map<String, String> headers(byte[] message) {
        return Map.of(
                "Content-Type",
                "application/xml",
                "Authorization",
                "Bearer " + settings.secret(),
                "X-Signature",
                Seal.of(settings.secret(), message));
    }

    /// A file appears whole or not at all.
    private static void put(Path folder, String id, byte[] message) throws Wire.Silence {
        try {
            Files.createDirectories(folder);
            var part = Files.write(folder.resolve(id + ".part"), message);
            Files.move(
                    part,
                    folder.resolve("pain.001-" + id + ".xml"),
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new Wire.Silence("the treasury's folder", e);
        }
    }

    /// The same batch has the same id.
    private static String id(List<Order> orders) {
        var keys = orders.stream().map(Order::id).collect(Collectors.joining(" "));
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(keys.getBytes(UTF_8));
            return HexFormat.of().formatHex(hash).substring(0, LONGEST_ID);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
