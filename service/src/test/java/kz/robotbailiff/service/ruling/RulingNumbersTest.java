package kz.robotbailiff.service.ruling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import kz.robotbailiff.core.proceeding.ActKind;
import kz.robotbailiff.service.docket.Delivery;
import kz.robotbailiff.service.docket.Task;
import kz.robotbailiff.service.platform.Time;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class RulingNumbersTest {

    private static final Chancery CHANCERY = new Chancery();
    private static final Chancery.Case FILE = Chancery.Case.open();

    @AfterAll
    static void close() {
        CHANCERY.close();
    }

    @Test
    void twoCarriersLeaveNoGapAndIssueEachActOnce() throws Exception {
        var first = order("550000000", 400);
        var second = order("550000000", 400);
        var both = new ArrayList<Callable<Object>>();
        for (var batch : batches(first, second)) {
            both.add(() -> CHANCERY.carry(batch));
        }
        try (var carriers = Executors.newFixedThreadPool(2)) {
            for (var carried : carriers.invokeAll(both)) {
                carried.get();
            }
        }
        assertThat(CHANCERY.ask(ordinals(55))).isEqualTo(List.of("800 1 800"));
    }

    /// Batches of 100, each act in two of them, so that carriers meet on the same acts.
    private static List<List<Task>> batches(List<Task> first, List<Task> second) {
        var batches = new ArrayList<List<Task>>();
        for (int from = 0; from < first.size(); from += 100) {
            for (var tasks : List.of(first, second)) {
                var batch = new ArrayList<>(tasks.subList(from, from + 100));
                batches.add(batch);
                batches.add(List.copyOf(batch.reversed()));
            }
        }
        Collections.rotate(batches, 3);
        return batches;
    }

    @Test
    void aFailedBatchGivesItsNumbersBack() {
        CHANCERY.carry(order("270000000", 3));
        var tasks = order("270000000", 5);
        Deadlines broken =
                new Deadlines() {
                    private int asked;

                    @Override
                    public int termDays(String timetable) {
                        return 30;
                    }

                    @Override
                    public java.time.LocalDate safeAppeal(java.time.LocalDate made) {
                        if (++asked == 3) {
                            throw new IllegalStateException("the third ruling fails");
                        }
                        return made;
                    }

                    @Override
                    public java.time.LocalDate complaint(java.time.LocalDate made) {
                        return made;
                    }

                    @Override
                    public String printedAppeal(java.time.LocalDate made) {
                        return "complaint";
                    }
                };
        var floor = new Floor(CHANCERY.db, new Time(() -> Chancery.NOW), CHANCERY.ids);
        var carrier = new RulingCarrier(floor, Bodies.ofProgram(), CHANCERY.keys, broken);
        assertThatThrownBy(() -> carrier.carry(ActKind.ISSUE_INITIATION_RULING, tasks))
                .hasMessage("the third ruling fails");
        assertThat(CHANCERY.ask(ordinals(27))).isEqualTo(List.of("3 1 3"));

        CHANCERY.carry(tasks);
        assertThat(CHANCERY.ask(ordinals(27))).isEqualTo(List.of("8 1 8"));
    }

    @Test
    void theSameActAgainIsDoneAndChangesNothing() {
        var tasks = order("430000000", 2);
        CHANCERY.carry(tasks);
        var before = CHANCERY.ask("select content from ruling where region = 43 order by act");
        var again = CHANCERY.carry(List.of(tasks.get(0), tasks.get(1), tasks.get(1)));
        assertThat(again.values()).allMatch(Delivery.done()::equals).hasSize(2);
        assertThat(CHANCERY.ask("select content from ruling where region = 43 order by act"))
                .isEqualTo(before);
        assertThat(CHANCERY.ask("select last from counter where region = 43"))
                .isEqualTo(List.of("2"));
    }

    @Test
    void eachYearAndFormCountsByItself() {
        var december = Time.startOf(java.time.LocalDate.of(2024, 12, 31)).plusSeconds(86_399);
        var one = order("590000000", 1).getFirst();
        var late = order("590000000", 1).getFirst();
        CHANCERY.carry(List.of(dated(one, december), dated(late, december.plusSeconds(1))));
        assertThat(CHANCERY.ask("select number from ruling where region = 59 order by act"))
                .isEqualTo(List.of("59-2024-1-000001", "59-2025-1-000001"));
    }

    @Test
    void whatCannotBeIssuedIsGivenUpAloneAndTakesNoNumber() {
        var good = order("710000000", 1).getFirst();
        var nowhere = new Task(1, 1, 1, good.kind(), 71, null, null, 0, Chancery.NOW);
        var foreign = order("990000000", 1).getFirst();
        var outcomes = CHANCERY.carry(List.of(nowhere, good, foreign));
        assertThat(outcomes)
                .containsEntry(1L, Delivery.givenUp("no-open-file"))
                .containsEntry(good.id(), Delivery.done())
                .containsEntry(foreign.id(), Delivery.givenUp("no-territorial-body-or-key"));
        assertThat(CHANCERY.ask(ordinals(71))).isEqualTo(List.of("1 1 1"));
    }

    private static Task dated(Task task, java.time.Instant decidedAt) {
        return new Task(
                task.id(),
                task.file(),
                task.decision(),
                task.kind(),
                task.region(),
                task.sum(),
                task.detail(),
                0,
                decidedAt);
    }

    private static List<Task> order(String kato, int many) {
        return CHANCERY.order(
                FILE.in(kato, "simplified-2024"), ActKind.ISSUE_INITIATION_RULING, null, many);
    }

    private static String ordinals(int region) {
        return "select count(*) || ' ' || min(ordinal) || ' ' || max(ordinal) from ruling"
                + " where region = "
                + region;
    }
}
