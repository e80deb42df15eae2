package kz.robotbailiff.core.proceeding;

import kz.robotbailiff.core.money.Tenge;
import org.jspecify.annotations.Nullable;

/// Something to be done outside, once, by the room whose kind it is.
///
/// @param sum the sum it is about, where it is about one
/// @param detail a code that the carrying room understands: a message's name, a reason
public record Act(ActKind kind, @Nullable Tenge sum, @Nullable String detail) {

    static Act of(ActKind kind) {
        return new Act(kind, null, null);
    }

    static Act of(ActKind kind, Tenge sum) {
        return new Act(kind, sum, null);
    }

    static Act of(ActKind kind, String detail) {
        return new Act(kind, null, detail);
    }
}
