package kz.robotbailiff.bench.prove;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import kz.robotbailiff.core.law.Law;
import kz.robotbailiff.core.law.LawBook;
import kz.robotbailiff.core.law.Question;
import kz.robotbailiff.core.proceeding.Decision;
import kz.robotbailiff.core.proceeding.Fact;
import kz.robotbailiff.core.proceeding.Outcome;
import kz.robotbailiff.core.proceeding.Proceeding;
import kz.robotbailiff.core.proceeding.Robot;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Fifty thousand lives agree with the reference model, and a robot with a fault would not.
class HistoriesTest {

    private static final int DEAF = 20_000;

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

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {
                "CEILING_MCI_OF",
                "SEIZURE_BANKS",
                "MONEY_IN_FLIGHT",
                "APPEAL_PRINTED",
                "FEE_FROM",
                "REMINDER_DAYS"
            })
    void robotThatActsByTheAnswerOfTheTableIsFound(Question question) throws InterruptedException {
        var laws = new ConcurrentHashMap<Law, Law>();
        var found =
                prove(
                                (file, fact, law) ->
                                        says(
                                                Robot.decide(file, fact, law),
                                                Robot.decide(
                                                        file,
                                                        fact,
                                                        laws.computeIfAbsent(
                                                                law,
                                                                each -> deaf(each, question)))),
                                DEAF)
                        .found();

        assertThat(Objects.requireNonNull(found).story().answers().chosen())
                .containsKey(question.code());
    }

    @Test
    void robotThatNamesAnAnswerNotInForceIsFound() throws InterruptedException {
        var found = prove(HistoriesTest::namesTheTable, DEAF).found();

        assertThat(Objects.requireNonNull(found).failure().what())
                .contains("no answer that is not in force");
    }

    /// The same day, with the table's answer to one question.
    private static Law deaf(Law law, Question question) {
        var chosen = new HashMap<>(law.readings().values());
        chosen.remove(question.code());
        return new Answers(chosen, LawBook.FIRST_DAY).book().on(law.day());
    }

    /// Says that it reads the question as it should, and does not.
    private static Decision says(Decision right, Decision wrong) {
        return new Decision(wrong.next(), wrong.outcome(), wrong.acts(), right.grounds());
    }

    private static Decision namesTheTable(Proceeding file, Fact fact, Law law) {
        var right = Robot.decide(file, fact, law);
        var named = Robot.decide(file, fact, Answers.OF_TABLE.book().on(law.day()));
        return new Decision(right.next(), right.outcome(), right.acts(), named.grounds());
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
