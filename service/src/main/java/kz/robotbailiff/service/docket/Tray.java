package kz.robotbailiff.service.docket;

import java.util.List;
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
        List<PendingFact> facts) {}
