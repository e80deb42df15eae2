package kz.robotbailiff.service.measure;

import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// The neutral messages in their JSON view; the line's own seal says whom they are from.
final class JsonWire implements BankWire {

    private final JsonMapper json = JsonMapper.builder().build();
    private final OrderTree trees;

    JsonWire(OrderTree trees) {
        this.trees = trees;
    }

    @Override
    public String mediaType() {
        return "application/json";
    }

    @Override
    public byte[] orders(Partner bank, List<BankMessage> messages) {
        var body = json.createObjectNode().put("bank", bank.code());
        body.putArray("orders").addAll(trees.of(messages));
        return json.writeValueAsBytes(body);
    }

    @Override
    public List<Receipt> receipts(Partner bank, byte[] answer) throws Unreadable {
        return ReportTree.receipts(list(answer, "receipts"));
    }

    @Override
    public List<BankReport> reports(Partner bank, byte[] message) throws Unreadable {
        return ReportTree.reports(list(message, "reports"));
    }

    private JsonNode list(byte[] message, String name) throws Unreadable {
        try {
            var list = json.readTree(message).path(name);
            if (list.isArray()) {
                return list;
            }
        } catch (JacksonException _) {
            // Told below, without the text.
        }
        throw new Unreadable(Unreadable.SCHEMA, "not the agreed JSON");
    }

    @Override
    public byte[] told(Partner bank, List<Receipt> receipts) {
        var body = json.createObjectNode();
        body.putArray("receipts").addAll(trees(receipts));
        return json.writeValueAsBytes(body);
    }

    /// Receipts as trees, as every wire writes them.
    static List<ObjectNode> trees(List<Receipt> receipts) {
        var json = JsonMapper.shared();
        return receipts.stream()
                .map(each ->
                        json.createObjectNode()
                                .put("orderId", Long.toString(each.order()))
                                .put("code", each.code()))
                .toList();
    }
}
