package kz.robotbailiff.sandbox.agent;

import java.util.Set;
import kz.robotbailiff.sandbox.world.Json;
import kz.robotbailiff.sandbox.world.Surroundings;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/// A bank with a biller's JSON: it debits its client first and tells afterwards.
public final class KaspiBank extends CheckPay {

    /// Its name at the service.
    public static final String NAME = "kaspi";

    /// The password it shares with the service.
    public static final String SECRET = "sandbox-kaspi-key";

    private static final Set<Integer> OPEN = Set.of(-1, 4);

    public KaspiBank(Surroundings around) {
        super(around, new Drawer(around, NAME, 7_000_000_000L), SECRET, "/payments/kaspi");
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    int result(String answer) {
        try {
            return Json.tree(answer).path("result").asInt(-1);
        } catch (JacksonException _) {
            return -1;
        }
    }

    @Override
    @Nullable String number(String answer) {
        var number = Json.tree(answer).path("prv_txn_id").asString("");
        return number.isEmpty() ? null : number;
    }

    @Override
    boolean isOpen(int result) {
        return OPEN.contains(result);
    }

    @Override
    int cancelled() {
        return 2;
    }
}
