package kz.robotbailiff.sandbox.bank;

import java.math.BigDecimal;

/// Sums as the wire writes them: tenge with two decimals.
final class Tiyn {

    private Tiyn() {}

    static long of(String decimal) {
        return new BigDecimal(decimal).movePointRight(2).longValueExact();
    }

    static String text(long tiyn) {
        return BigDecimal.valueOf(tiyn, 2).toPlainString();
    }
}
