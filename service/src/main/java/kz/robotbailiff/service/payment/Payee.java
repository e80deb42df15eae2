package kz.robotbailiff.service.payment;

import org.jspecify.annotations.Nullable;

/// Requisites of an account, named as payment documents name them.
record Payee(
        String iik,
        String bik,
        @Nullable String kbe,
        @Nullable String knp,
        @Nullable String kbk,
        @Nullable String bin) {}
