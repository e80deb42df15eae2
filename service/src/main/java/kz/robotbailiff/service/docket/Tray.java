package kz.robotbailiff.service.docket;

import java.util.List;
import kz.robotbailiff.core.document.Earlier;
import kz.robotbailiff.core.document.Kato;
import kz.robotbailiff.core.proceeding.Proceeding;

/// One file as a round finds it: locked, with everything that waits for an answer.
///
/// @param version the version of the proceeding's row; 0 while there is no proceeding
/// @param person the debtor's id
/// @param facts in the order in which they happened, payments before the day
record Tray(
        long file,
        int version,
        long person,
        Kato kato,
        Proceeding proceeding,
        List<PendingFact> facts) {

    /// The same tray, where documents about the same decision were presented before.
    Tray after(List<Earlier> earlier) {
        return proceeding instanceof Proceeding.Received(var document, _) && !earlier.isEmpty()
                ? new Tray(
                        file,
                        version,
                        person,
                        kato,
                        new Proceeding.Received(document, earlier),
                        facts)
                : this;
    }
}
