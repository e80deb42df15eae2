package kz.robotbailiff.sandbox.bank;

import java.util.List;
import java.util.Map;
import kz.robotbailiff.sandbox.world.Call;
import kz.robotbailiff.sandbox.world.Json;
import tools.jackson.databind.JsonNode;

/// A bank that speaks JSON.
record JsonTongue(String bic) implements Tongue {

    @Override
    public String mediaType() {
        return "application/json";
    }

    @Override
    public JsonNode orders(Call call) {
        return Json.tree(call.text()).path("orders");
    }

    @Override
    public String receipts(List<Map<String, String>> receipts) {
        return Json.write(Map.of("receipts", receipts));
    }

    @Override
    public String reports(List<Map<String, Object>> reports) {
        return Json.write(Map.of("bank", bic, "reports", reports));
    }
}
