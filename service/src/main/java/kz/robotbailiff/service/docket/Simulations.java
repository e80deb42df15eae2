package kz.robotbailiff.service.docket;

import kz.robotbailiff.core.document.Language;
import kz.robotbailiff.core.simulation.Policy;
import kz.robotbailiff.core.simulation.PolicyRefused;
import kz.robotbailiff.core.simulation.Report;

/// What the recorded caseload would have come to under other rules; the policy room answers.
///
/// Nothing is written, and one simulation runs at a time.
public interface Simulations {

    /// Runs a policy.
    ///
    /// @throws PolicyRefused where the question makes no sense, or the record cannot answer it
    Report run(Policy policy);

    /// The report in words, tables and drawings.
    Sheet sheet(Report report, Language language);

    /// The report for machines: sums as decimal strings, the same bytes for the same report.
    String json(Report report);

    /// Why a policy was refused, and what to do.
    String why(PolicyRefused refused, Language language);
}
