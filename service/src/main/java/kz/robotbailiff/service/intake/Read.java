package kz.robotbailiff.service.intake;

import org.jspecify.annotations.Nullable;

/// What was read from one thing handed in: a content in order, or why it is not.
///
/// @param key the document's key as far as it could be read
/// @param content null where it is refused
/// @param refusal null where it is in order
record Read<T>(Handed handed, @Nullable Key key, @Nullable T content, @Nullable Refusal refusal) {}
