package kz.robotbailiff.bench.prove;

/// Where a story broke.
///
/// @param at the number of events that were told until it broke
/// @param what what broke, in words
public record Failure(int at, String what) {}
