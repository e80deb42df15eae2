package kz.robotbailiff.service.measure;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.List;
import java.util.function.LongSupplier;
import tools.jackson.databind.node.ObjectNode;

/// The same messages as text in the shape of an MT998, for banks that speak nothing newer.
///
/// The line's own seal says whom they are from.
final class MtWire implements BankWire {

    private final OrderTree trees;
    private final LongSupplier ids;

    MtWire(OrderTree trees, LongSupplier ids) {
        this.trees = trees;
        this.ids = ids;
    }

    @Override
    public String mediaType() {
        return "text/plain; charset=utf-8";
    }

    @Override
    public byte[] orders(Partner bank, List<BankMessage> messages) {
        return text(bank, trees.of(messages));
    }

    @Override
    public byte[] told(Partner bank, List<Receipt> receipts) {
        return text(bank, JsonWire.trees(receipts));
    }

    private byte[] text(Partner bank, List<ObjectNode> parts) {
        var text = new StringBuilder();
        parts.forEach(
                part -> MtText.write(text, bank.code() + "XXXX", "RB" + ids.getAsLong(), part));
        return text.toString().getBytes(UTF_8);
    }

    @Override
    public List<Receipt> receipts(Partner bank, byte[] answer) throws Unreadable {
        return ReportTree.receipts(MtText.read(decoded(answer)));
    }

    @Override
    public List<BankReport> reports(Partner bank, byte[] message) throws Unreadable {
        var trees = MtText.read(decoded(message));
        if (trees.isEmpty()) {
            throw MtText.bad("no message at all");
        }
        return ReportTree.reports(trees);
    }

    private static String decoded(byte[] bytes) throws Unreadable {
        try {
            return UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException _) {
            throw MtText.bad("not UTF-8");
        }
    }
}
