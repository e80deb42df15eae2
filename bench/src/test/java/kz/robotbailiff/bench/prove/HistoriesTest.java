package kz.robotbailiff.bench.prove;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Objects;
import kz.robotbailiff.core.law.Law;
import kz.robotbailiff.core.proceeding.Decision;
import kz.robotbailiff.core.proceeding.Fact;
import kz.robotbailiff.core.proceeding.Outcome;
import kz.robotbailiff.core.proceeding.Proceeding;
import kz.robotbailiff.core.proceeding.Robot;
import org.junit.jupiter.api.Test;

/// Fifty thousand lives agree with the reference model, and a robot with a fault would not.
class HistoriesTest {

    private static Histories.Result prove(Decider decider, long runs) throws InterruptedException {
        return new Histories(decider, 1, runs, _ -> {}).prove();
    }

    @Test
    void robotAndModelAgreeAndEveryOutcomeOccurs() throws InterruptedException {
        var result = prove(Robot::decide, Prove.ENOUGH);

        var found = result.found();
        assertThat(found == null ? "" : found + "\n" + Telling.java(found.story())).isEmpty();
        assertThat(result.runs()).isEqualTo(Prove.ENOUGH);
        assertThat(result.outcomes()).containsOnlyKeys(Outcome.values());
    }

    @Test
    void sameSeedTellsTheSameStory() {
        assertThat(Lives.of(42)).isEqualTo(Lives.of(42)).isNotEqualTo(Lives.of(43));
    }

    @Test
    void robotThatForgetsToPassMoneyOnIsFoundInTwoEvents() throws InterruptedException {
        var found = prove(HistoriesTest::keepsMoney, 1_000).found();

        assertThat(Objects.requireNonNull(found).failure().what()).contains("money is conserved");
        assertThat(found.story().events()).hasSizeLessThanOrEqualTo(2);
    }

    @Test
    void robotThatIsADayEarlyIsFoundInTwoEvents() throws InterruptedException {
        var found = prove(HistoriesTest::hurries, 1_000).found();

        assertThat(Objects.requireNonNull(found).story().events()).hasSize(2);
        assertThat(Telling.java(found.story())).contains("new Fact.DayBegan(LocalDate.parse(");
    }

    private static Decision keepsMoney(Proceeding file, Fact fact, Law law) {
        var right = Robot.decide(file, fact, law);
        var acts = new ArrayList<>(right.acts());
        acts.removeIf(act -> act.kind().name().equals("PAY_CLAIMANT"));
        return new Decision(right.next(), right.outcome(), acts, right.grounds());
    }

    private static Decision hurries(Proceeding file, Fact fact, Law law) {
        return fact instanceof Fact.DayBegan(var day)
                ? Robot.decide(file, new Fact.DayBegan(day.plusDays(1)), law)
                : Robot.decide(file, fact, law);
    }
}
