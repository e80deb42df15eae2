package kz.robotbailiff.service.docket;

import java.time.Instant;
import kz.robotbailiff.core.money.Tenge;
import kz.robotbailiff.core.proceeding.ActKind;
import org.jspecify.annotations.Nullable;

/// An act as it lies in the tray of the room that carries it out.
///
/// @param id the act's id: the idempotency key on every wire
/// @param file the file's id (of document and proceeding alike)
/// @param decision the decision that ordered it
/// @param region the first two digits of the KATO code
/// @param tries how often it was tried before
/// @param decidedAt when it was ordered
public record Task(
        long id,
        long file,
        long decision,
        ActKind kind,
        int region,
        @Nullable Tenge sum,
        @Nullable String detail,
        int tries,
        Instant decidedAt) {}
