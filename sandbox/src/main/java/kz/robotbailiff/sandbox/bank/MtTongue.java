package kz.robotbailiff.sandbox.bank;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import kz.robotbailiff.sandbox.world.Call;
import kz.robotbailiff.sandbox.world.Json;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// A bank that speaks text in the shape of an MT998, and nothing newer.
record MtTongue(String bic) implements Tongue {

    private static final Map<String, String> TYPES =
            Map.of(
                    "AC", "SeizureOrder",
                    "ACR", "LiftOrder",
                    "WAR", "CollectionOrder",
                    "WAL", "CollectionLimit",
                    "OR1", "CollectionRecall");

    @Override
    public String mediaType() {
        return "text/plain; charset=utf-8";
    }

    @Override
    public JsonNode orders(Call call) throws Refused {
        var orders = (ArrayNode) Json.tree("[]");
        for (var message : call.text().split("\\{4:\n", -1)) {
            int end = message.indexOf("\n-}");
            if (end >= 0) {
                orders.add(order(message.substring(0, end)));
            }
        }
        return orders;
    }

    private static ObjectNode order(String block) throws Refused {
        var order = (ObjectNode) Json.tree("{}");
        for (var line : block.split("\n", -1)) {
            var cells = line.split("/", -1);
            if (line.startsWith(":77E:FORMS/")) {
                var type = TYPES.get(cells[1]);
                if (type == null) {
                    throw new Refused("92");
                }
                order.put("type", type);
            } else if (line.startsWith("/")) {
                take(cells, order);
            }
        }
        return order;
    }

    private static void take(String[] cells, ObjectNode order) {
        switch (cells[1]) {
            case "ORDER" -> order.put("orderId", cells[2]);
            case "REFDOC" -> order.put("lifts", cells[2]).put("kind", cells[3]);
            case "LIMITS" -> order.put("limits", cells[2]);
            case "RECALLS" -> order.put("recalls", cells[2]);
            case "AMOUNT" -> order.put("max", tenge(cells[2]));
            case "NEWMAX" -> order.put("newMax", tenge(cells[2]));
            case "PLAT" -> order.putObject("debtor").put("iin", cells[2]);
            case "BASIS" -> order.putObject("basis").put("proceeding", plain(cells[2]));
            case "EXEMPT" ->
                    order.putObject("exempt")
                            .put("accounts", cells[2])
                            .put("incomeShare", cells[3])
                            .put("incomeMinimum", tenge(cells[4]));
            default -> order.put("rest", order.path("rest").asString("") + String.join("/", cells));
        }
    }

    private static String tenge(String cell) {
        return cell.substring("KZT".length()).replace(',', '.');
    }

    private static String plain(String cell) {
        return URLDecoder.decode(cell.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    @Override
    public String receipts(List<Map<String, String>> receipts) {
        var text = new StringBuilder();
        for (var each : receipts) {
            begin(text, "PAC", "Acknowledgement");
            text.append("/ORDER/").append(each.get("orderId")).append("/\n/CODE/");
            text.append(each.get("code")).append("\n-}\n");
        }
        return text.toString();
    }

    private void begin(StringBuilder text, String form, String title) {
        text.append("{1:F01").append(bic).append("XXXX0000000000}{2:O998ROBOTKZKAXXXN2020}{4:\n");
        text.append(":20:").append(bic).append("\n:12:400\n:77E:FORMS/").append(form);
        text.append('/').append(title).append('\n');
    }

    @Override
    public String reports(List<Map<String, Object>> reports) {
        var text = new StringBuilder();
        reports.forEach(report -> report(text, report));
        return text.toString();
    }

    private void report(StringBuilder text, Map<String, Object> report) {
        switch (String.valueOf(report.get("type"))) {
            case "ExecutionReport" -> begin(text, "ACE", "Execution");
            case "LiftReport" -> begin(text, "ACL", "Lifted");
            case "CollectionReport" -> begin(text, "WAE", "Debited");
            default -> begin(text, "P02", "Recalled");
        }
        text.append("/ORDER/").append(report.get("orderId")).append("/\n");
        text.append("/SEQ/").append(report.get("seq")).append('\n');
        text.append("/STATE/").append(report.get("state")).append('\n');
        text.append("/CODE/").append(report.get("code")).append('\n');
        sum(text, "/SEIZED/", report.get("seized"));
        sum(text, "/HELD/", report.get("held"));
        if (report.get("debited") instanceof String debited) {
            text.append("/DEBIT/").append(comma(debited)).append('/');
            text.append(report.get("transactionId")).append('/');
            text.append(String.valueOf(report.get("at")).replace(":", "%3A")).append('\n');
        }
        if (report.get("accounts") instanceof List<?> accounts) {
            accounts.forEach(each -> account(text, (Map<?, ?>) each));
        }
        text.append("-}\n");
    }

    private static void account(StringBuilder text, Map<?, ?> account) {
        text.append("/A/").append(account.get("iban")).append('/').append(account.get("kind"));
        text.append('/').append(comma(String.valueOf(account.get("balance"))));
        text.append('/').append(comma(String.valueOf(account.get("seized")))).append('\n');
    }

    private static void sum(
            StringBuilder text, String tag, @org.jspecify.annotations.Nullable Object sum) {
        if (sum != null) {
            text.append(tag).append(comma(String.valueOf(sum))).append('\n');
        }
    }

    private static String comma(String sum) {
        return "KZT" + sum.replace('.', ',');
    }
}
