package kz.robotbailiff.service.measure;

import java.util.Locale;
import kz.robotbailiff.core.proceeding.ActKind;

/// What the debtor register and the notarial system can be told.
enum EntryKind {
    REGISTER(ActKind.ENTER_REGISTER, MeasureSettings.REGISTER),
    EXCLUDE(ActKind.EXCLUDE_FROM_REGISTER, MeasureSettings.REGISTER),
    PROHIBIT(ActKind.PLACE_PROHIBITION, MeasureSettings.NOTARY),
    PERMIT(ActKind.LIFT_PROHIBITION, MeasureSettings.NOTARY);

    private final ActKind act;
    private final String partner;

    EntryKind(ActKind act, String partner) {
        this.act = act;
        this.partner = partner;
    }

    ActKind act() {
        return act;
    }

    String partner() {
        return partner;
    }

    static EntryKind of(ActKind act) {
        for (var kind : values()) {
            if (kind.act == act) {
                return kind;
            }
        }
        throw new IllegalArgumentException(act + " is no entry");
    }

    /// As the database writes it.
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static EntryKind ofCode(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }

    /// Whether it takes away what [#opposite()] put.
    boolean isEnd() {
        return this == EXCLUDE || this == PERMIT;
    }

    EntryKind opposite() {
        return switch (this) {
            case REGISTER -> EXCLUDE;
            case EXCLUDE -> REGISTER;
            case PROHIBIT -> PERMIT;
            case PERMIT -> PROHIBIT;
        };
    }
}
