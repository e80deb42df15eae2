package kz.robotbailiff.service.docket;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kz.robotbailiff.core.document.Language;
import kz.robotbailiff.core.proceeding.ActKind;

/// The rulings of a file, to be listed and read: the ruling room's door for every page.
public interface Papers {

    /// Every ruling of the file, the newest first.
    List<Paper> of(long file);

    /// The whole ruling as an HTML document; there is none in a language it was not written in.
    Optional<String> html(long paper, Language language);

    /// One ruling.
    ///
    /// @param act the act that issued it
    /// @param number its number as printed
    record Paper(long id, long file, long act, ActKind kind, String number, Instant issuedAt) {}
}
