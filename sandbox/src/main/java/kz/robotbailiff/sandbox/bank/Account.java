package kz.robotbailiff.sandbox.bank;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// A person's money at the bank, in tiyn.
///
/// @param kind `current`, `income`, `benefits` or another kind that the law protects
/// @param heedless whether the bank holds it all the same, as a bank would that errs
record Account(long balance, String kind, boolean heedless) {

    static final String CURRENT = "current";
    private static final int WHOLE = 100;

    static Account of(long balance, boolean exempt, @Nullable String kind, boolean heedless) {
        return new Account(balance, kind == null ? exempt ? "benefits" : CURRENT : kind, heedless);
    }

    Account plus(long sum) {
        return new Account(balance + sum, kind, heedless);
    }

    boolean exempt() {
        return !kind.equals(CURRENT) && !kind.equals("income");
    }

    /// What an order may take, by what it says is exempt.
    long free(JsonNode exempt) {
        if (heedless || kind.equals(CURRENT)) {
            return balance;
        }
        if (exempt()) {
            return 0;
        }
        long least = Tiyn.of(exempt.path("incomeMinimum").asString("0"));
        long share = balance * Long.parseLong(exempt.path("incomeShare").asString("0")) / WHOLE;
        return Math.max(0, balance - Math.max(least, share));
    }
}
