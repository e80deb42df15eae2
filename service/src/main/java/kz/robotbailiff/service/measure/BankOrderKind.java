package kz.robotbailiff.service.measure;

import java.util.Locale;
import kz.robotbailiff.core.proceeding.ActKind;

/// What banks can be told.
enum BankOrderKind {
    SEIZURE(ActKind.ORDER_SEIZURE),
    /// Hold less from now on.
    LIMIT(ActKind.LIMIT_SEIZURE),
    LIFT(ActKind.LIFT_SEIZURE),
    COLLECTION(ActKind.ORDER_COLLECTION),
    /// Debit less from now on.
    COLLECTION_LIMIT(ActKind.LIMIT_COLLECTION),
    RECALL(ActKind.RECALL_COLLECTION);

    private final ActKind act;

    BankOrderKind(ActKind act) {
        this.act = act;
    }

    ActKind act() {
        return act;
    }

    static BankOrderKind of(ActKind act) {
        for (var kind : values()) {
            if (kind.act == act) {
                return kind;
            }
        }
        throw new IllegalArgumentException(act + " is not for banks");
    }

    /// As the database writes it.
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static BankOrderKind ofCode(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }

    /// A collection order waits in the bank's queue until money comes; it is done when it stands
    /// there. What is only lowered needs no report either.
    boolean isConfirmedByReceipt() {
        return this == COLLECTION || this == COLLECTION_LIMIT;
    }
}
