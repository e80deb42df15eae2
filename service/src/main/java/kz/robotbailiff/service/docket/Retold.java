package kz.robotbailiff.service.docket;

import org.jspecify.annotations.Nullable;

/// One file decided again, up to the first decision that came out differently.
record Retold(long decisions, Replay.@Nullable Difference difference) {}
