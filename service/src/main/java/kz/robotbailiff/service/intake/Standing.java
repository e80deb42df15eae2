package kz.robotbailiff.service.intake;

import java.time.Instant;
import kz.robotbailiff.core.document.Source;

/// A document that stands under a key already.
///
/// @param correctable whether it was returned, and on grounds that all can be corrected
/// @param opened whether a proceeding was opened on it
record Standing(
        Key key,
        int presentation,
        Source source,
        Digest digest,
        Instant receivedAt,
        boolean correctable,
        boolean opened) {}
