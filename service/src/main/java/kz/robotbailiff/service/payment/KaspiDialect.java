package kz.robotbailiff.service.payment;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.http.MediaType;
import tools.jackson.databind.json.JsonMapper;

/// The JSON of Kaspi's billers.
///
/// The bank takes the payer's money before it tells us, so that whoever exists can be paid; what
/// is too much goes back by our own refund. Numbers are texts, the result is a number.
final class KaspiDialect implements Dialect {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final CodeTable codes = CodeTable.of(name());

    @Override
    public String name() {
        return "kaspi";
    }

    @Override
    public MediaType type() {
        return MediaType.APPLICATION_JSON;
    }

    @Override
    public boolean limitsSums() {
        return false;
    }

    @Override
    public boolean saysCancelled() {
        return true;
    }

    @Override
    public String write(Reply reply) {
        var json = new LinkedHashMap<String, Object>();
        json.put("txn_id", reply.transaction());
        if (reply.receipt() != null) {
            json.put("prv_txn_id", reply.receipt().toString());
        }
        json.put("result", codes.code(reply.reason()));
        var account = reply.account();
        var sum = account == null ? reply.sum() : account.left();
        if (sum != null) {
            json.put("sum", sum.toDecimal());
        }
        json.put("comment", account == null ? reply.comment() : "");
        if (account != null) {
            var debtor = Map.of("@name", Accounts.debtorField());
            var field = new LinkedHashMap<String, Object>(debtor);
            field.put("#text", account.debtor());
            json.put("fields", Map.of("field1", field));
        }
        return JSON.writeValueAsString(json);
    }
}
