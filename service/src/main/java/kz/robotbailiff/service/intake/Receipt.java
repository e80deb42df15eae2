package kz.robotbailiff.service.intake;

import java.time.Instant;
import java.util.List;

/// The receipt for a document: the same for the same content, however often it is sent.
///
/// @param presentation 1, or more where a returned document came again corrected
/// @param notes codes of what was seen and is no ground to refuse
record Receipt(Key key, int presentation, Instant receivedAt, List<String> notes) {}
