package kz.robotbailiff.service.docket;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What a debtor enclosed: photographs of receipts, and applications in writing. The portal keeps
/// them apart from everything else; the console shows them to whoever decides.
public interface Enclosures {

    /// The enclosures of a file, the oldest first.
    List<Enclosure> of(long file);

    /// One enclosure of a file with its bytes.
    Optional<Content> content(long file, long enclosure);

    /// An enclosure as a line in a list.
    ///
    /// @param purpose `receipt` or `application`
    /// @param signer who signed it electronically; null where nobody did
    record Enclosure(
            long id, String purpose, String type, long size, @Nullable String signer, Instant at) {}

    /// An enclosure to hand out; the type was found in the bytes, not told by the sender.
    @SuppressWarnings("ArrayRecordComponent") // handed on, never compared
    record Content(String type, byte[] bytes) {}
}
