package kz.robotbailiff.service.docket;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kz.robotbailiff.core.document.Language;
import kz.robotbailiff.core.money.Tenge;
import kz.robotbailiff.core.proceeding.Fact;
import kz.robotbailiff.core.proceeding.Outcome;
import kz.robotbailiff.service.platform.Texts;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/// Decisions as they were stored are told again in three languages.
class ExplanationsTest {

    private static final House HOUSE = new House(LocalDate.of(2024, 9, 6));
    private static final Explanations EXPLANATIONS = new Explanations(HOUSE.db);

    @AfterAll
    static void close() {
        HOUSE.close();
    }

    @Test
    void everyOutcomeHasItsSentenceWithTheSamePlaces() {
        var texts = Texts.of("decision");
        for (var outcome : Outcome.values()) {
            var key = "outcome." + outcome;
            assertThat(texts.in(Language.KK).places(key))
                    .isEqualTo(texts.in(Language.RU).places(key))
                    .isEqualTo(texts.in(Language.EN).places(key));
        }
    }

    @Test
    void aLifeIsToldInAllLanguages() {
        long file = HOUSE.opened(20_156);
        HOUSE.tell(file, new Fact.Paid(Tenge.of(5_000)));
        HOUSE.work();
        HOUSE.playTo(HOUSE.time.today().plusDays(40));
        long cancelled = HOUSE.opened(9_000);
        HOUSE.tell(cancelled, new Fact.Cancelled());
        HOUSE.work();
        for (var language : Language.values()) {
            var sentences = new ArrayList<String>();
            for (long id : List.of(file, cancelled)) {
                for (var told : EXPLANATIONS.of(id, language)) {
                    sentences.add(told.sentence());
                    assertThat(told.reasons()).isNotEmpty();
                    for (var reason : told.reasons()) {
                        assertThat(reason.sentence()).isNotBlank().doesNotContain("{");
                        assertThat(reason.norm()).isNotBlank();
                    }
                }
            }
            assertThat(sentences).hasSizeGreaterThanOrEqualTo(8);
            assertThat(sentences).allSatisfy(s -> assertThat(s).doesNotContain("{"));
        }
        assertThat(EXPLANATIONS.of(file, Language.RU).stream().map(Explanation::sentence))
                .anySatisfy(s -> assertThat(s).startsWith("Документ соответствует"))
                .anySatisfy(s ->
                        assertThat(s.replace('\u202f', ' '))
                                .isEqualTo(
                                        "Платеж 5 000 ₸ учтен. Осталось заплатить 15 156" + " ₸."))
                .anySatisfy(s -> assertThat(s).contains("7 октября 2024 года"));
    }

    /// Whatever the robot stores for an outcome must fill that outcome's sentence.
    @Test
    void everyDecisionOfTheRobotFillsItsSentence() {
        var told = new ArrayList<Outcome>();
        for (var fact : facts()) {
            for (boolean ended : new boolean[] {false, true}) {
                for (boolean paid : new boolean[] {false, true}) {
                    long file = HOUSE.opened(8_000);
                    if (ended) {
                        HOUSE.tell(file, paid ? new Fact.Paid(Tenge.of(8_000)) : transfer());
                        HOUSE.work();
                    }
                    HOUSE.tell(file, fact);
                    HOUSE.work();
                    EXPLANATIONS.of(file, Language.KK).forEach(e -> told.add(e.outcome()));
                }
            }
        }
        assertThat(told)
                .contains(
                        Outcome.SURPLUS_RELEASED,
                        Outcome.REFUNDED,
                        Outcome.ROUTED_TO_BAILIFF,
                        Outcome.PASSED_TO_BAILIFF,
                        Outcome.PASSED_TO_OFFICER,
                        Outcome.OPT_OUT_TOO_LATE,
                        Outcome.DISPUTED,
                        Outcome.HELD,
                        Outcome.NOT_NOTIFIED,
                        Outcome.PAYMENT_REVERSED,
                        Outcome.REVERSED_AFTER_PAYOUT,
                        Outcome.TAKEN_OVER,
                        Outcome.ALLOTTED_ANEW);
    }

    private static Fact transfer() {
        return new Fact.OptedOutInWriting();
    }

    private static List<Fact> facts() {
        return List.of(
                new Fact.Paid(Tenge.of(9_000)),
                new Fact.Paid(Tenge.of(100)),
                new Fact.PaidOutside(Tenge.of(100)),
                new Fact.PaymentReversed(Tenge.of(100)),
                new Fact.ReversedAfterPayout(Tenge.of(100)),
                new Fact.Cancelled(),
                new Fact.Released(),
                new Fact.OptedOut(),
                new Fact.OptedOutInWriting(),
                new Fact.Disputed(Fact.Disputed.Claim.NOT_ME),
                new Fact.DisputeUpheld(),
                new Fact.DisputeRejected(),
                new Fact.Held(),
                new Fact.Resumed(),
                new Fact.Seized(Tenge.of(100)),
                new Fact.Seized(Tenge.of(50_000)),
                new Fact.NotNotified(),
                new Fact.TakenOver(),
                new Fact.SentBack(),
                new Fact.LiftedByBailiff());
    }
}
