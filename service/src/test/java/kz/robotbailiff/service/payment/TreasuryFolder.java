package kz.robotbailiff.service.payment;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// The treasury as a folder of files: what is ordered there, and what it reports.
record TreasuryFolder(Path folder) {

    private static final Pattern ORDER =
            Pattern.compile(
                    "<EndToEndId>([0-9-]+)</EndToEndId></PmtId><Amt><InstdAmt Ccy=\"KZT\">"
                            + "([0-9.]+)</InstdAmt>.*?<Ustrd>(.*?)</Ustrd>");

    /// An order as the treasury finds it.
    record Found(String key, String sum, String words) {}

    /// The orders whose words begin like this, each once.
    List<Found> orders(String words) {
        var found = new ArrayList<Found>();
        var out = folder.resolve("out");
        if (!Files.isDirectory(out)) {
            return found;
        }
        try (var files = Files.newDirectoryStream(out, "*.xml")) {
            for (var file : files) {
                var message = Files.readAllBytes(file);
                MessagesTest.valid("pain.001.001.09", message);
                var orders = ORDER.matcher(new String(message, UTF_8));
                while (orders.find()) {
                    found.add(new Found(orders.group(1), orders.group(2), orders.group(3)));
                }
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return found.stream().distinct().filter(o -> o.words().startsWith(words)).toList();
    }

    /// The treasury says that an order was paid, or came back.
    void report(Found order, boolean paid) {
        var text = new String(DialectTest.fixture("treasury/camt.054.xml"), UTF_8);
        int first = text.indexOf("<Ntry>");
        int second = text.indexOf("<Ntry>", first + 1);
        var entry = paid ? text.substring(first, second) : text.substring(second);
        var message =
                text.substring(0, first)
                        + entry.replaceAll(">[0-9]+\\.00<", ">" + order.sum() + "<")
                                .replaceAll(">1[12]-[78]<", ">" + order.key() + "<")
                        + (paid ? text.substring(text.indexOf("</Ntfctn>")) : "");
        MessagesTest.valid("camt.054.001.08", message.getBytes(UTF_8));
        try {
            Files.createDirectories(folder.resolve("in"));
            var part = Files.writeString(folder.resolve("in").resolve("r.part"), message);
            Files.move(part, folder.resolve("in").resolve(System.nanoTime() + ".xml"));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
