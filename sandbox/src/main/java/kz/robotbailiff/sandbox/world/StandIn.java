package kz.robotbailiff.sandbox.world;

/// A stand-in plays one party of the world outside behind its own path of the [World].
public interface StandIn {

    /// The first part of its path and the name of its fault switches: lower case, no slash.
    String name();

    /// Answers one call; whatever is thrown becomes a 500, as it would at a real party.
    Answer handle(Call call) throws Exception;
}
