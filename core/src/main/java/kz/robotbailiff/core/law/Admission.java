package kz.robotbailiff.core.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import kz.robotbailiff.core.document.Earlier;
import kz.robotbailiff.core.document.EnforcementDocument;
import kz.robotbailiff.core.money.Tenge;

/// The rules by which a document is taken into a simplified proceeding or returned: one method a
/// rule, in the order of the articles, each with the norm it rests on.
///
/// Every rule is asked and every answer is kept, so that an authority learns all that is wrong at
/// once and a debtor can see why a file was opened. Act 51792 is the Law of 2 April 2010 No.
/// 261-IV, act 199794 the Rules of 16 August 2024 No. 697, both at zan.gov.kz.
public final class Admission {
    private static final String UNKNOWN = "–";

    private final EnforcementDocument document;
    private final List<Earlier> earlier;
    private final Law law;
    private final List<Finding> findings = new ArrayList<>(13);

    private Admission(EnforcementDocument document, List<Earlier> earlier, Law law) {
        this.document = document;
        this.earlier = earlier;
        this.law = law;
    }

    /// What every rule found about a document whose decision was never presented before.
    public static List<Finding> examine(EnforcementDocument document, Law law) {
        return examine(document, List.of(), law);
    }

    /// What every rule found, met or not, in the order of the articles; a rule that has no value on
    /// this day leaves no finding, and the horizon rule then fails.
    ///
    /// @param earlier documents about the same decision that were presented before
    public static List<Finding> examine(
            EnforcementDocument document, List<Earlier> earlier, Law law) {
        Admission admission = new Admission(document, earlier, law);
        admission.horizon();
        admission.kind();
        admission.individual();
        admission.positive();
        admission.ceiling();
        admission.electronic();
        admission.waiting();
        admission.presentation();
        admission.territory();
        admission.pilot();
        admission.inHand();
        admission.terminatedBefore();
        admission.transferredBefore();
        return List.copyOf(admission.findings);
    }

    /// **Law 261-IV, art. 6 p. 1** (edition 25.08.2026; zan.gov.kz act 51792).
    ///
    /// An act is done by the norms in force when it is done. Where a value of the day is not known
    /// yet, nobody can say what is in force, so nothing new is taken until it is.
    private void horizon() {
        find("horizon", Norm.NORMS_OF_THE_DAY, law.isKnown(), true)
                .with("day", law.day(), "horizon", law.horizon());
    }

    /// **Law 261-IV, art. 10-1 p. 1, art. 9 p. 1** (editions 20.08.2024 and later; act 51792).
    ///
    /// Four kinds of document go the simplified way: court rulings on administrative offences,
    /// rulings of bodies and officials on them, prescriptions to pay a fine, and tax orders on the
    /// arrears of a person. Every other kind goes the general way.
    private void kind() {
        find("kind", Norm.KINDS, document.kind().simplified(), false).with("kind", document.kind());
    }

    /// **Law 261-IV, art. 10-1 p. 1** (editions 20.08.2024 and later; act 51792).
    ///
    /// The debtor is a natural person. The text excludes nobody who is one: a sole trader is taken,
    /// and age and citizenship play no part.
    private void individual() {
        find("individual", Norm.INDIVIDUALS, document.individual(), false)
                .with("individual", document.individual() ? "yes" : "no");
    }

    /// **Law 261-IV, art. 10-1 p. 1, art. 10-5 p. 1 sp. 1** (edition 25.08.2026; act 51792).
    ///
    /// There is something left to demand: a document that was already paid in full has nothing to
    /// enforce.
    private void positive() {
        find("positive", Norm.PAID_IN_FULL, document.demand().isPositive(), false)
                .with("amount", document.amount(), "paid", document.alreadyPaid());
    }

    /// **Law 261-IV, art. 10-1 p. 1; Rules 697, p. 4** (acts 51792, 199794; editions: 20 MCI from
    /// 20.08.2024, 40 MCI from 25.08.2026, while the Rules still say 20).
    ///
    /// The demand is not above the ceiling, counted in the MCI of the financial year in which the
    /// document is accepted. Each document is measured by itself (Code on administrative offences,
    /// art. 886 p. 2). By reading `ceiling.included` the ceiling itself is still taken, by
    /// `ceiling.counts` what is left is measured, by `ceiling.mci-of` in the MCI of the day.
    private void ceiling() {
        if (!law.isKnown()) {
            return;
        }
        Readings readings = law.readings();
        Tenge demand = readings.ceilingCountsRemainder() ? document.demand() : document.amount();
        Tenge ceiling = law.ceiling();
        boolean met =
                ceiling.exceeds(demand) || (readings.ceilingIncluded() && ceiling.equals(demand));
        find("ceiling", Norm.CEILING, met, true)
                .restingOn(
                        Question.CEILING_INCLUDED, Question.CEILING_COUNTS, Question.CEILING_MCI_OF)
                .with(
                        "demand",
                        demand,
                        "ceiling",
                        ceiling,
                        "mci",
                        law.ceilingBase(),
                        "of",
                        law.ceilingMci());
    }

    /// **Law 261-IV, art. 10-2 p. 1; Rules 697, p. 3** (editions 20.08.2024 and later; acts 51792,
    /// 199794).
    ///
    /// The document came in electronic form from one of three systems: the register of
    /// administrative proceedings, the tax system, the courts' system. Whatever reaches this rule
    /// came by one of these doors, and the rule says by which.
    private void electronic() {
        find("electronic", Norm.ELECTRONIC_FORM, true, true).with("source", document.source());
    }

    /// **Law 261-IV, art. 11 p. 1-1** (editions before and from 06.07.2026; act 51792).
    ///
    /// Rulings of bodies wait for nothing. Court rulings wait five working days after they entered
    /// into force. Prescriptions and tax orders waited so too; since July 2026 they wait five
    /// working days from issue. The first day to present is the day after the last day of waiting.
    private void waiting() {
        Optional<Counting> rule = law.waiting(document.kind());
        if (rule.isEmpty()) {
            return;
        }
        Optional<LocalDate> from = WaitingTerm.countedFrom(document, rule.get());
        Optional<LocalDate> until = WaitingTerm.lastDay(from, rule.get(), law.calendar());
        boolean met = WaitingTerm.isOver(document, rule.get(), from, until);
        find("waiting", Norm.WAITING_TERM, met, true)
                .with(
                        "arrivedOn", document.arrivedOn(),
                        "countedFrom", from.<Object>map(day -> day).orElse(UNKNOWN),
                        "waitsUntil", until.<Object>map(day -> day).orElse(UNKNOWN));
    }

    /// **Law 261-IV, art. 11 p. 2, art. 12** (editions 02.01.2021 and later; act 51792).
    ///
    /// Fines may be presented within one year, tax orders within three. The term runs from the
    /// ruling for court rulings, from the decision on compulsory execution for rulings of bodies,
    /// from issue for prescriptions and tax orders, and begins the day after. After an interruption
    /// it goes on, and what had run before still counts.
    private void presentation() {
        Optional<Counting> rule = law.presentation(document.kind());
        if (rule.isEmpty()) {
            return;
        }
        Optional<PresentationTerm> term = PresentationTerm.of(document, rule.get(), law);
        boolean met = term.map(days -> days.includes(document.arrivedOn())).orElse(false);
        find("presentation", Norm.PRESENTATION_TERM, met, true)
                .restingOn(
                        Question.PRESENTATION_WITHOUT_DECISION_DAY,
                        Question.PRESENTATION_MOVES,
                        Question.ELAPSED_PART_COUNTS)
                .with(
                        "arrivedOn", document.arrivedOn(),
                        "countedFrom", term.<Object>map(days -> days.countedFrom()).orElse(UNKNOWN),
                        "lastDay", term.<Object>map(days -> days.lastDay()).orElse(UNKNOWN));
    }

    /// **Law 261-IV, art. 1 sp. 5-1** (editions 20.08.2024 and later; act 51792), before that the
    /// pilot.
    ///
    /// The territorial body executes the document through the system, so the robot must be on where
    /// the debtor is registered: in the whole country since 20.08.2024, in Taraz in the pilot.
    private void territory() {
        find("territory", Norm.TERRITORIES, law.timetable(document.kato()).isPresent(), true)
                .with("kato", document.kato(), "day", law.day());
    }

    /// **The pilot in Taraz** (18.01.2024 to 19.08.2024; before Chapter 1-1, by public reports).
    ///
    /// The pilot took fines and no tax orders; the rule is asked only where such a bound is set.
    private void pilot() {
        if (law.takesFinesOnly(document.kato())) {
            find("pilot", Norm.PILOT, document.kind().isFine(), true).with("kind", document.kind());
        }
    }

    /// **Law 261-IV, art. 10-2 p. 1; Rules 697, p. 5** (editions 20.08.2024 and later; acts 51792,
    /// 199794).
    ///
    /// On a document one proceeding is opened. By reading `same-decision` the document of one
    /// authority under one number is the same, however its number is spaced or punctuated.
    private void inHand() {
        first("in-hand", Norm.OPENING, Earlier.Course.IN_HAND);
    }

    /// **Law 261-IV, art. 10-5; Rules 697, form 5** (editions 20.08.2024 and later; acts 51792,
    /// 199794).
    ///
    /// A simplified proceeding that was terminated cannot begin again.
    private void terminatedBefore() {
        first("terminated-before", Norm.NO_SECOND_TIME, Earlier.Course.TERMINATED);
    }

    /// **Law 261-IV, art. 10-6; Rules 697, form 2** (editions 20.08.2024 and later; acts 51792,
    /// 199794).
    ///
    /// A document that went to a private bailiff does not come back into the simplified order.
    private void transferredBefore() {
        first("transferred-before", Norm.NO_WAY_BACK, Earlier.Course.TRANSFERRED);
    }

    private void first(String rule, Norm norm, Earlier.Course course) {
        Optional<Earlier> other =
                law.readings().likeNumbersAreOne() ? before(course) : Optional.empty();
        Found found = find(rule, norm, other.isEmpty(), false).restingOn(Question.SAME_DECISION);
        if (other.isEmpty()) {
            found.with();
        } else {
            found.with("number", other.get().number(), "since", other.get().since());
        }
    }

    private Optional<Earlier> before(Earlier.Course course) {
        for (Earlier before : earlier) {
            if (before.course() == course) {
                return Optional.of(before);
            }
        }
        return Optional.empty();
    }

    private Found find(String rule, Norm norm, boolean met, boolean correctable) {
        return new Found(rule, norm, met, correctable);
    }

    /// A finding that still lacks what the rule looked at.
    private final class Found {
        private final String rule;
        private final Norm norm;
        private final boolean met;
        private final boolean correctable;
        private Question[] readings = {};

        Found(String rule, Norm norm, boolean met, boolean correctable) {
            this.rule = rule;
            this.norm = norm;
            this.met = met;
            this.correctable = correctable;
        }

        Found restingOn(Question... questions) {
            readings = questions;
            return this;
        }

        void with(Object... looked) {
            Object[] inputs = Arrays.copyOf(looked, looked.length + 2 * readings.length);
            int at = looked.length;
            for (Question question : readings) {
                inputs[at++] = question.input();
                inputs[at++] = law.readings().answer(question);
            }
            findings.add(new Finding(rule, norm, met, correctable, Inputs.of(inputs)));
        }
    }
}
