package kz.robotbailiff.service.payment;

import java.util.Locale;
import kz.robotbailiff.core.proceeding.ActKind;

/// Why money leaves the cash control account, and from where in the book to where.
enum Purpose {
    CLAIMANT("applied", "paying"),
    REFUND("surplus", "refunding"),
    BAILIFF("routable", "routing"),
    /// What nobody claimed; it comes from wherever it lay.
    BUDGET("surplus", "escheating");

    private final String source;
    private final String ordered;

    Purpose(String source, String ordered) {
        this.source = source;
        this.ordered = ordered;
    }

    static Purpose of(ActKind kind) {
        return switch (kind) {
            case PAY_CLAIMANT -> CLAIMANT;
            case REFUND -> REFUND;
            case ROUTE_TO_BAILIFF -> BAILIFF;
            default -> throw new IllegalArgumentException("not a payment: " + kind);
        };
    }

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The account in the book from which the money is taken.
    String source() {
        return source;
    }

    /// The account where it lies while the order is under way.
    String ordered() {
        return ordered;
    }

    /// The order in time in which receipts are drawn on: surplus goes back from the latest.
    int direction() {
        return this == REFUND ? -1 : 1;
    }
}
