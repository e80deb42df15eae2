package kz.robotbailiff.service.measure;

import java.io.IOException;
import java.util.List;
import kz.robotbailiff.service.platform.SealedHttp;

/// Sends each bank its messages over HTTP in the shape that it speaks.
final class WiredBankGateway implements BankGateway {

    private final SealedHttp http;
    private final Wires wires;

    WiredBankGateway(SealedHttp http, Wires wires) {
        this.http = http;
        this.wires = wires;
    }

    @Override
    public List<Receipt> send(Partner bank, List<BankMessage> messages)
            throws IOException, InterruptedException {
        var wire = wires.of(bank);
        var body = wire.orders(bank, messages);
        try {
            return wire.receipts(bank, http.post(bank.peer(), "/orders", wire.mediaType(), body));
        } catch (Unreadable e) {
            throw new IOException("answer " + e.code() + ": " + e.getMessage());
        }
    }
}
