package kz.robotbailiff.service.payment;

import org.jspecify.annotations.Nullable;

/// Requisites of an account are named here as payment documents name them.
public record Payee(
        String iik,
        String bik,
        @Nullable String kbe,
        @Nullable String knp,
        @Nullable String kbk,
        @Nullable String bin) {

    /// Whether a bank can read it: one order that it cannot read would stop a whole batch.
    boolean isShaped() {
        return iik.matches("[A-Z]{2}[0-9]{2}[a-zA-Z0-9]{1,30}")
                && bik.matches("[A-Z0-9]{4}[A-Z]{2}[A-Z0-9]{2}([A-Z0-9]{3})?")
                && isCode(kbe)
                && isCode(knp)
                && isCode(kbk)
                && isCode(bin);
    }

    private static boolean isCode(@Nullable String code) {
        return code == null || code.matches("[0-9]{1,12}");
    }
}
