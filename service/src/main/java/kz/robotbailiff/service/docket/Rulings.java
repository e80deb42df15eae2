package kz.robotbailiff.service.docket;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.robotbailiff.core.document.Language;

/// What other rooms may show of the rulings; the ruling room answers.
///
/// Who may see a ruling is the showing room's business: it compares [RulingLine#file] first.
public interface Rulings {

    /// The rulings of a file, oldest first.
    List<RulingLine> of(long file);

    /// One ruling as a line, or empty where there is none.
    Optional<RulingLine> line(long ruling);

    /// The ruling as one self-contained page: Kazakh and Russian, the asked language first.
    ///
    /// The same text serves as view and as download; English readers get Kazakh first.
    Optional<String> html(long ruling, Language first);

    /// The ruling as a signed paper, PDF/A with Kazakh first; empty where there is no such ruling.
    default Optional<byte[]> pdf(long ruling) {
        return Optional.empty();
    }

    /// The ruling's frozen data with its proof, for checks by a machine.
    default Optional<byte[]> proof(long ruling) {
        return Optional.empty();
    }

    /// Writes the certificates that a file may have by now: of service, of release.
    default void certify(long file) {}

    /// What checks rulings without a network, by file name: a page, and what is trusted.
    default Map<String, byte[]> verification() {
        return Map.of();
    }

    /// A detached signature (CMS) of a territorial body over these bytes; empty where it has no
    /// key that is valid now.
    default Optional<byte[]> seal(int region, byte[] bytes) {
        return Optional.empty();
    }

    /// The Content-Security-Policy under which that page may be shown: its own style, nothing else.
    String policy();
}
