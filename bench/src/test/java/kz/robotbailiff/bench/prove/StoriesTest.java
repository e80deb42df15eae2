package kz.robotbailiff.bench.prove;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import kz.robotbailiff.core.document.DocumentKind;
import kz.robotbailiff.core.document.Kato;
import kz.robotbailiff.core.money.Tenge;
import kz.robotbailiff.core.proceeding.Fact;
import kz.robotbailiff.core.proceeding.Robot;
import org.junit.jupiter.api.Test;

/// Stories that once failed, each as short as it could be made.
class StoriesTest {

    private static final Kato TARAZ = new Kato("311010000");

    private static void holds(Story story) {
        assertThat(new Play(Robot::decide).of(story)).isEmpty();
    }

    private static Paper paper(long tiyn, String arrived) {
        return new Paper(
                DocumentKind.PAYMENT_PRESCRIPTION,
                tiyn,
                0,
                Paper.RIPE,
                LocalDate.parse(arrived),
                true);
    }

    private static Story.Event day(String day) {
        return Story.on(day, new Fact.DayBegan(LocalDate.parse(day)));
    }

    private static Story.Event opened(String day) {
        return Story.on(day, new Fact.Identified(TARAZ));
    }

    @Test
    void moneyBeforeThereIsAProceedingGoesBack() {
        holds(
                Story.of(
                        paper(3_030_280, "2024-01-17"),
                        Story.on("2024-01-19", new Fact.Paid(Tenge.ofTiyn(3_030_280)))));
    }

    @Test
    void resumedFileStillHasItsUnansweredDispute() {
        holds(
                Story.of(
                        paper(743_822, "2025-07-15"),
                        opened("2025-07-15"),
                        Story.on("2025-07-21", new Fact.Disputed(Fact.Disputed.Claim.NOT_ME)),
                        Story.on("2025-08-03", new Fact.Resumed()),
                        day("2025-08-04")));
    }

    @Test
    void bailiffLiftsOnceAndLateAnswersAreReleased() {
        holds(
                Story.of(
                        paper(1_290_974, "2026-01-15"),
                        opened("2026-01-18"),
                        day("2026-02-17"),
                        day("2026-02-18"),
                        Story.on("2026-02-18", new Fact.LiftedByBailiff()),
                        Story.on("2026-02-18", new Fact.LiftedByBailiff()),
                        Story.on("2026-02-19", new Fact.Seized(Tenge.ofTiyn(1_000)))));
    }

    @Test
    void moneyThatABankTellsOfLateIsCollectedAfterAll() {
        holds(
                Story.of(
                        paper(1_482_011, "2026-12-05"),
                        opened("2026-12-05"),
                        day("2026-12-11"),
                        Story.on("2026-12-12", new Fact.NothingToSeize()),
                        day("2026-12-26"),
                        Story.on("2026-12-27", new Fact.Seized(Tenge.ofTiyn(1_482_011))),
                        day("2026-12-28"),
                        day("2027-01-06")));
    }

    @Test
    void fileWithoutACollectionOrderRecallsNone() {
        holds(
                Story.of(
                        paper(1_482_011, "2025-03-03"),
                        opened("2025-03-03"),
                        day("2025-03-09"),
                        Story.on("2025-03-10", new Fact.NothingToSeize()),
                        day("2025-03-24"),
                        Story.on("2025-03-25", new Fact.Paid(Tenge.ofTiyn(1_000))),
                        day("2025-04-03")));
    }

    @Test
    void paymentTakenBackAfterTheTransferIsOwedAgain() {
        holds(
                Story.of(
                        paper(303_498, "2024-02-10"),
                        opened("2024-02-10"),
                        day("2024-03-11"),
                        Story.on("2024-03-12", new Fact.Paid(Tenge.ofTiyn(303_498))),
                        Story.on("2024-03-13", new Fact.PaymentReversed(Tenge.ofTiyn(303_498))),
                        Story.on("2024-03-14", new Fact.Paid(Tenge.ofTiyn(303_498)))));
    }

    @Test
    void seizureThatNobodyOrderedIsReleased() {
        holds(
                Story.of(
                        paper(1_415_006, "2025-01-01"),
                        Story.on("2025-01-01", new Fact.Seized(Tenge.ofTiyn(5))),
                        opened("2025-01-01"),
                        Story.on("2025-01-02", new Fact.Seized(Tenge.ofTiyn(244_375))),
                        Story.on("2025-01-05", new Fact.Paid(Tenge.ofTiyn(1_415_006)))));
    }

    @Test
    void cancellationAfterAReleaseThatWasHalfPaidIsSeenByAnOfficer() {
        holds(
                Story.of(
                        paper(15_574_610, "2026-09-04"),
                        opened("2026-09-04"),
                        Story.on("2026-09-07", new Fact.Paid(Tenge.ofTiyn(2_793_403))),
                        Story.on("2026-10-05", new Fact.Released()),
                        Story.on("2026-10-17", new Fact.Cancelled())));
    }
}
