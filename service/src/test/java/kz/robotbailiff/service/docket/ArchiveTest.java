package kz.robotbailiff.service.docket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.robotbailiff.core.document.Language;
import kz.robotbailiff.core.money.Tenge;
import kz.robotbailiff.core.proceeding.Fact;
import kz.robotbailiff.service.platform.DatabaseFailure;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Closed files are put away as they were, once nothing waits for them, and answer for themselves
/// afterwards.
class ArchiveTest {

    private static final LocalDate OPENED = LocalDate.of(2024, 9, 6);
    private static final LocalDate LATER = OPENED.plusDays(500);
    private static final String NOBODY_WAITS = "select 1 from unnest(?::bigint[]) where false";
    private static final String HISTORY =
            """
            select to_jsonb(a) || jsonb_build_object('at', 'act') from v_every_act a
            union all select to_jsonb(d) from v_every_decision d
            union all select to_jsonb(c) from v_every_content c
            order by 1
            """;
    private static final String AT_HAND =
            """
            select (select count(*) from act where file = f.id) || ' '
                   || (select count(*) from decision where file = f.id) || ' '
                   || (select count(*) from docket_archive where file = f.id)
            from document f order by id
            """;

    private final House house = new House(OPENED);

    @AfterEach
    void close() {
        house.close();
    }

    private Archive archive(Shelf... shelves) {
        return new Archive(house.db, house.time, Duration.ofDays(400), List.of(shelves));
    }

    private long paid() {
        long file = opened(20_000);
        house.tell(file, new Fact.Paid(Tenge.of(20_000)));
        house.work();
        return file;
    }

    private long opened(long tenge) {
        long file = house.opened(tenge);
        house.execute(
                "insert into document_content (document, content) values (%d, '{\"a\": \"Ә\"}')"
                        .formatted(file));
        return file;
    }

    private List<String> outcomes(long file) {
        return house.ask("select outcome from v_every_decision where file = " + file);
    }

    private void later(LocalDate day) {
        house.now.set(kz.robotbailiff.service.platform.Time.startOf(day).plusSeconds(7_200));
    }

    @Test
    void aClosedFileIsReadAndDecidedAgainAsBefore() {
        long file = paid();
        long open = opened(15_000);
        later(LATER);
        var before = house.ask(HISTORY);
        var told = new Explanations(house.db).of(file, Language.RU);
        var replay = new Replay(house.db, House.LAW, Set.of());
        var replayed = replay.run(OPENED, LATER);

        assertThat(archive().putAway()).isEqualTo(1);

        assertThat(house.ask("select file from docket_archive")).containsExactly("" + file);
        assertThat(house.ask("select distinct file from act")).containsExactly("" + open);
        assertThat(house.ask(HISTORY)).isEqualTo(before);
        assertThat(new Explanations(house.db).of(file, Language.RU)).isEqualTo(told);
        assertThat(replay.run(OPENED, LATER)).isEqualTo(replayed);
        assertThat(replayed.files()).isEqualTo(2);
        assertThat(archive().putAway()).isZero();
    }

    @Test
    void aLateFactIsAnsweredAndStandsBesideWhatRests() {
        long file = paid();
        later(LATER);
        archive().putAway();
        var before = outcomes(file);
        house.tell(file, new Fact.Paid(Tenge.of(500)));
        house.work();
        assertThat(house.ask("select sum from act where kind = 'REFUND' and file = " + file))
                .containsExactly("50000");
        assertThat(outcomes(file)).hasSize(before.size() + 1).containsAll(before);
        assertThat(new Replay(house.db, House.LAW, Set.of()).run(OPENED, LATER).differing())
                .isZero();
        assertThat(archive().putAway()).isZero();
    }

    @Test
    void aYoungFileAndOneThatARoomWaitsForStayAtHand() {
        paid();
        assertThat(archive().putAway()).isZero();
        later(LATER);
        var waits = new Shelf("select unnest(?::bigint[])", Optional.empty());
        assertThat(archive(waits).putAway()).isZero();
        assertThat(archive(Shelf.keeping(NOBODY_WAITS)).putAway()).isEqualTo(1);
    }

    @Test
    void aConnectionCutInTheMiddleLeavesEachFileWholeAndTheNextNightGoesOn() {
        paid();
        paid();
        later(LATER);
        var before = house.ask(AT_HAND);
        var history = house.ask(HISTORY);
        var cut =
                new Shelf(
                        NOBODY_WAITS,
                        Optional.of(
                                "with gone as (delete from decision where file = any(?) returning"
                                        + " 1) select pg_terminate_backend(pg_backend_pid())"
                                        + " from gone"));
        assertThatThrownBy(archive(cut)::putAway).isInstanceOf(DatabaseFailure.class);
        assertThat(house.ask(AT_HAND)).isEqualTo(before);
        assertThat(archive().putAway()).isEqualTo(2);
        assertThat(house.ask(AT_HAND)).containsExactly("0 0 1", "0 0 1");
        assertThat(house.ask(HISTORY)).isEqualTo(history);
    }

    @Test
    void aFileThatARoundHoldsIsPassedOver() throws Exception {
        long held = paid();
        paid();
        later(LATER);
        try (var round = house.source.getConnection()) {
            round.setAutoCommit(false);
            try (var lock = round.createStatement()) {
                lock.execute("select 1 from proceeding where id = %d for update".formatted(held));
            }
            assertThat(archive().putAway()).isEqualTo(1);
            round.rollback();
        }
        assertThat(archive().putAway()).isEqualTo(1);
    }
}
