package kz.robotbailiff.service.portal;

import java.util.List;
import java.util.Optional;
import kz.robotbailiff.core.law.Readings;
import kz.robotbailiff.core.proceeding.ActKind;
import kz.robotbailiff.service.docket.RulingLine;
import org.jspecify.annotations.Nullable;

/// Everything that is known of one case, read at one moment.
///
/// @param begun the key of the payment that was last begun on the page
public record Story(
        CaseFile file,
        List<ActLine> acts,
        List<DecisionLine> decisions,
        List<PaymentLine> payments,
        Deeds deeds,
        @Nullable HandOverLine handOver,
        List<RulingLine> rulings,
        List<BankLine> banks,
        @Nullable String begun) {

    /// The latest act of a kind.
    Optional<ActLine> act(ActKind kind) {
        return acts.stream().filter(act -> act.kind() == kind).reduce((_, later) -> later);
    }

    /// The ruling that opened the case, once it is written.
    public Optional<RulingLine> initiation() {
        return rulings.stream().filter(ruling -> ruling.form().equals("initiation")).findFirst();
    }

    /// Whether the person may opt out: the case is still in hand and, by reading, the ruling was
    /// opened.
    boolean mayOptOut(Readings readings) {
        boolean read = deeds.rulingOpened() != null || !readings.optOutAfterRuling();
        return file.isOpen() && read && deeds.optedOut() == null;
    }
}
