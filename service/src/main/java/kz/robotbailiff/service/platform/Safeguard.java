package kz.robotbailiff.service.platform;

import java.util.List;

/// What a room will not run with in production: a default password, a stand-in's key, a missing
/// setting.
///
/// A room that has such a thing offers one bean of this type; the [Guard] asks all of them before
/// the service answers its first request.
@FunctionalInterface
public interface Safeguard {

    /// One full sentence for each thing that must be changed, naming the setting; empty when all is
    /// well. The sentence never holds the secret itself.
    List<String> refusals();
}
