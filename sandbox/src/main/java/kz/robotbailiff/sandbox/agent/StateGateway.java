package kz.robotbailiff.sandbox.agent;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import kz.robotbailiff.sandbox.world.Json;
import kz.robotbailiff.sandbox.world.Report;
import kz.robotbailiff.sandbox.world.Surroundings;

/// The state's payment gateway: signed notices of what citizens paid through it.
public final class StateGateway extends Seller {

    /// Its name at the service.
    public static final String NAME = "gateway";

    /// The key of its signatures.
    public static final String SECRET = "sandbox-gateway-key";

    public StateGateway(Surroundings around) {
        super(around, new Drawer(around, NAME, 500_000), SECRET);
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    String check(String account, String sum) {
        return "check 0";
    }

    @Override
    void tell(Sale sale) {
        send(sale, Map.of());
        drawer.change(sale.id(), known -> known.numbered(null));
    }

    @Override
    String cancel(Sale sale) {
        send(sale, Map.of("state", "cancelled"));
        drawer.change(sale.id(), known -> known.in(Sale.CANCELLED));
        return "cancel 0";
    }

    private void send(Sale sale, Map<String, String> more) {
        var notice = new LinkedHashMap<String, String>();
        notice.put("id", sale.id());
        notice.put("account", sale.account());
        notice.put("sum", Drawer.sum(sale.amount()));
        notice.put("paidAt", Stamp.json(sale.takenAt()));
        notice.putAll(more);
        var body = Json.write(notice);
        var headers =
                Map.of(
                        "Content-Type",
                        "application/json",
                        "X-Agent",
                        NAME,
                        "X-Signature",
                        "sha256=" + sealed(body));
        around.reports().send(new Report(NAME, "/payments/notices", headers, body));
    }

    private static String sealed(String body) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(SECRET.getBytes(UTF_8), "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal(body.getBytes(UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
