package kz.robotbailiff.service.console;

import static kz.robotbailiff.service.console.Logins.officer;
import static kz.robotbailiff.service.console.Logins.officerOfAstana;
import static org.assertj.core.api.Assertions.assertThat;

import kz.robotbailiff.core.money.Tenge;
import kz.robotbailiff.core.proceeding.ActKind;
import kz.robotbailiff.core.proceeding.Fact;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// What an officer answers, holds and tries again, and what is kept of it.
class ConsoleOfficerTest {

    private static Desk desk;

    @BeforeAll
    static void open() {
        desk = new Desk();
    }

    @AfterAll
    static void close() {
        desk.close();
    }

    @Test
    void disputeIsAnsweredByTheOfficerOfTheRegionAloneAndOnce() {
        long file = desk.office.opened(20_000);
        desk.office.tell(file, new Fact.Disputed(Fact.Disputed.Claim.NOT_ME));
        var path = "/console/work/" + desk.item(file);

        assertThat(desk.press(officerOfAstana(), path, "reply", "UPHOLD").getStatus())
                .isEqualTo(403);
        assertThat(desk.press(officer(), path, "reply", "GRANT").getStatus()).isEqualTo(400);
        assertThat(desk.press(officer(), path, "reply", "REJECT").getRedirectedUrl())
                .endsWith("?problem=reason");
        assertThat(desk.outcome(file)).isEqualTo("DISPUTED");
        desk.press(officer(), path, "reply", "REJECT", "reason", "the register names him");
        assertThat(desk.outcome(file)).isEqualTo("DISPUTE_REJECTED");
        assertThat(desk.press(officer(), path, "reply", "UPHOLD").getRedirectedUrl())
                .endsWith("?problem=answered");
        assertThat(
                        desk.office.ask(
                                "select answer || ' ' || officer || ' ' || reason"
                                        + " from work_item where file = "
                                        + file))
                .containsExactly("REJECT officer the register names him");
        assertThat(desk.office.ask("select kind from v_staff_deed where file = " + file))
                .containsExactly("REJECT");
    }

    @Test
    void rulingIsCorrectedWithAReasonByTheOfficerOfTheRegionAlone() {
        long file = desk.office.opened(20_000);
        var path = "/console/files/" + file + "/correction";

        assertThat(desk.press(officer(), path, "subject", "RULING").getRedirectedUrl())
                .endsWith("?problem=reason");
        assertThat(
                        desk.press(officerOfAstana(), path, "subject", "RULING", "reason", "a slip")
                                .getStatus())
                .isEqualTo(403);
        desk.press(officer(), path, "subject", "RULING", "ruling", "7", "reason", "a slip");
        assertThat(desk.outcome(file)).isEqualTo("CORRECTED");
        assertThat(
                        desk.office.ask(
                                "select kind || ' ' || reason from v_staff_deed where file = "
                                        + file))
                .containsExactly("CORRECT a slip");
        assertThat(
                        desk.office.ask(
                                "select act from fact where kind = 'corrected' and file = " + file))
                .containsExactly("7");
    }

    @Test
    void partOfTheSumIsAnsweredByItself() {
        long file = desk.office.opened(20_000);
        var claim = Fact.Disputed.Claim.ALREADY_PAID;
        desk.office.tell(file, new Fact.Disputed(claim, Tenge.of(5_000)));
        assertThat(desk.outcome(file)).isEqualTo("SUM_DISPUTED");
        assertThat(desk.office.ask("select contested from proceeding where id = " + file))
                .containsExactly("1500000");
        desk.press(officer(), "/console/work/" + desk.item(file), "reply", "UPHOLD");
        assertThat(desk.outcome(file)).isEqualTo("SUM_UPHELD");
        assertThat(
                        desk.office.ask(
                                "select detail from fact where kind = 'dispute_upheld'"
                                        + " and file = "
                                        + file))
                .containsExactly("ALREADY_PAID");
    }

    @Test
    void refusalInWritingIsRegisteredWithItsLastDayAndGranted() {
        long file = desk.office.opened(20_000);
        var path = "/console/files/" + file + "/refusal";

        assertThat(desk.press(officer(), path, "registered", "2030-01-01").getRedirectedUrl())
                .endsWith("?problem=date");
        assertThat(desk.press(officerOfAstana(), path, "registered", "2024-09-06").getStatus())
                .isEqualTo(403);
        desk.press(officer(), path, "registered", "2024-09-06");
        assertThat(desk.press(officer(), path, "registered", "2024-09-06").getRedirectedUrl())
                .endsWith("?problem=registered");
        // A Friday: Monday, Tuesday, Wednesday.
        assertThat(desk.office.ask("select answer_by from work_item where file = " + file))
                .containsExactly("2024-09-11");
        desk.press(officer(), "/console/work/" + desk.item(file), "reply", "GRANT");
        assertThat(desk.outcome(file)).isEqualTo("TRANSFERRED_OPTED_OUT");
    }

    @Test
    void refusalInWritingIsTurnedDownWithAReasonAndTheFileGoesOn() {
        long file = desk.office.opened(20_000);
        desk.press(officer(), "/console/files/" + file + "/refusal", "registered", "2024-09-06");
        var path = "/console/work/" + desk.item(file);

        desk.press(officer(), path, "reply", "REFUSE");
        assertThat(
                        desk.office.ask(
                                "select count(*) from work_item where answer is null and file = "
                                        + file))
                .containsExactly("1");
        desk.press(officer(), path, "reply", "REFUSE", "reason", "unsigned");
        assertThat(desk.outcome(file)).isEqualTo("OPENED");
    }

    @Test
    void whomNoChannelReachedAnOfficerTellsOtherwiseAndSaysHow() {
        long file = desk.office.opened(20_000);
        desk.office.tell(file, new Fact.NotNotified());
        var path = "/console/work/" + desk.item(file);

        desk.press(officer(), path, "reply", "SERVED");
        assertThat(desk.office.ask("select count(*) from v_service where file = " + file))
                .containsExactly("0");
        desk.press(officer(), path, "reply", "SERVED", "reason", "by hand at the office");
        desk.office.settle();
        assertThat(
                        desk.office.ask(
                                "select s.channel || ' ' || s.step || ' ' || d.reason from v_service"
                                        + " s join v_staff_deed d on s.evidence = 'deed ' || d.id"
                                        + " where s.file = "
                                        + file))
                .containsExactly("person delivered by hand at the office");
        assertThat(desk.office.ask("select marks & 32 from v_file where id = " + file))
                .containsExactly("32");
    }

    @Test
    void itemOfAFileThatEndedMeanwhileCanStillBeSeenTo() {
        long file = desk.office.opened(20_000);
        desk.office.tell(file, new Fact.Disputed(Fact.Disputed.Claim.WRONG_SUM));
        desk.office.tell(file, new Fact.Cancelled());
        var path = "/console/work/" + desk.item(file);

        assertThat(desk.press(officer(), path, "reply", "UPHOLD").getStatus()).isEqualTo(400);
        assertThat(desk.press(officer(), path, "reply", "SEEN").getRedirectedUrl())
                .isEqualTo("/console/work");
    }

    @Test
    void holdAndResumeNeedAReasonWhichIsKept() {
        long file = desk.office.opened(20_000);
        var path = "/console/files/" + file + "/word";

        desk.press(officer(), path, "word", "HOLD", "reason", " ");
        assertThat(desk.outcome(file)).isEqualTo("OPENED");
        desk.press(officer(), path, "word", "HOLD", "reason", "appeal is known");
        assertThat(desk.outcome(file)).isEqualTo("HELD");
        desk.press(officer(), path, "word", "RESUME", "reason", "appeal was dropped");
        assertThat(desk.outcome(file)).isEqualTo("RESUMED");
        assertThat(
                        desk.office.ask(
                                "select reason from v_staff_deed where file = "
                                        + file
                                        + " order by id"))
                .containsExactly("appeal is known", "appeal was dropped");
    }

    @Test
    void actGivenUpIsTriedAgainByTheOfficerOfItsRegion() {
        Office.REFUSED.add(ActKind.ENTER_REGISTER);
        long file = desk.office.opened(20_000);
        Office.REFUSED.clear();
        var given = "select id from v_act where state = 'given_up' and file = " + file;
        var act = desk.office.ask(given).getFirst();

        desk.press(officerOfAstana(), "/console/trouble/acts", "id", act);
        assertThat(desk.office.ask(given)).containsExactly(act);
        desk.press(officer(), "/console/trouble/acts", "id", act);
        assertThat(desk.office.ask(given)).isEmpty();
        assertThat(desk.office.ask("select kind from v_staff_deed where file = " + file))
                .containsExactly("TRY_ACT");
    }
}
