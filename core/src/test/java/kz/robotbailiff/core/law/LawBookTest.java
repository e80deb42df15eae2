package kz.robotbailiff.core.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.LocalDate;
import java.util.TreeSet;
import kz.robotbailiff.core.document.Kato;
import kz.robotbailiff.core.money.Tenge;
import org.junit.jupiter.api.Test;

class LawBookTest {
    private static final LawBook BOOK = LawBook.load();
    private static final Kato TARAZ = new Kato("311010000");

    @Test
    void anEditionIsNamedByTheDayItBegan() {
        assertThat(BOOK.on(LocalDate.of(2026, 8, 24)).edition()).isEqualTo(20260811);
        assertThat(BOOK.on(LocalDate.of(2026, 8, 25)).edition()).isEqualTo(20260825);
        assertThat(BOOK.on(LocalDate.of(2026, 11, 22)).edition()).isEqualTo(20260825);
        assertThat(BOOK.on(LocalDate.of(2024, 1, 18)).edition()).isEqualTo(20240118);
    }

    @Test
    void editionsOnlyGrow() {
        var editions = new TreeSet<Integer>();
        int last = 0;
        for (LocalDate day = LawBook.FIRST_DAY; day.getYear() < 2028; day = day.plusDays(1)) {
            int edition = BOOK.on(day).edition();
            assertThat(edition).isGreaterThanOrEqualTo(last);
            editions.add(edition);
            last = edition;
        }
        assertThat(editions).hasSizeBetween(30, 100);
    }

    @Test
    void hindsightIsNoEdition() {
        LocalDate day = LocalDate.of(2026, 8, 25);
        Law foreseen = BOOK.on(day, LocalDate.of(2026, 5, 31));
        assertThat(foreseen.edition()).isZero();
        assertThat(foreseen.ceilingMci()).isEqualTo(20);
        assertThat(BOOK.on(day).ceilingMci()).isEqualTo(40);
    }

    @Test
    void theHorizonIsTheLastDayOfTheKnownMci() {
        assertThat(BOOK.horizon()).isEqualTo(LocalDate.of(2026, 12, 31));
        Law after = BOOK.on(LocalDate.of(2027, 1, 1));
        assertThat(after.isKnown()).isFalse();
        assertThatIllegalStateException()
                .isThrownBy(after::mci)
                .withMessageContaining("2026-12-31");
        assertThatIllegalStateException().isThrownBy(after::ceiling);
        assertThat(after.timetable(TARAZ)).isPresent();
        assertThat(after.fee(Tenge.of(20_000))).isEqualTo(Tenge.of(5_000));
        assertThat(BOOK.on(LocalDate.of(2026, 12, 31)).isKnown()).isTrue();
    }

    @Test
    void nothingIsAnsweredBeforeTheFirstDay() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BOOK.on(LocalDate.of(2014, 12, 31)))
                .withMessageContaining("2015-01-01");
        assertThat(BOOK.on(LawBook.FIRST_DAY).mci()).isEqualTo(Tenge.of(1_982));
    }

    @Test
    void aTimetableIsFoundAfterItsTime() {
        assertThat(BOOK.timetable("pilot-2024").termDays()).isEqualTo(5);
        assertThat(BOOK.timetable("simplified-2024").collectionAfter()).hasValue(20);
        assertThatIllegalArgumentException().isThrownBy(() -> BOOK.timetable("simplified-1999"));
    }

    @Test
    void termsHaveTheirUnits() {
        Law law = BOOK.on(LocalDate.of(2026, 11, 22));
        assertThat(law.term("payout").workingDays()).isEqualTo(new WorkingDays(7));
        assertThatIllegalStateException().isThrownBy(() -> law.term("unclaimed").workingDays());
        assertThatIllegalStateException().isThrownBy(() -> law.term("lunch"));
    }

    /// From the day the robot began to its horizon no day lacks a value it decides by.
    @Test
    void everyDayFromThePilotToTheHorizonCanBeDecided() {
        LocalDate first = LocalDate.of(2024, 1, 18);
        for (LocalDate day = first; !day.isAfter(BOOK.horizon()); day = day.plusDays(1)) {
            Law law = BOOK.on(day);
            Timetable timetable = law.timetable(TARAZ).orElseThrow();
            LocalDate last = timetable.lastDay(day, law.calendar(), law.readings());
            assertThat(law.calendar().isWorking(last)).isTrue();
            assertThat(last).isAfterOrEqualTo(day.plusDays(timetable.termDays()));
            assertThat(law.ceiling().isPositive()).isTrue();
            for (String term : new String[] {"payout", "refund", "distribution", "register.exit"}) {
                assertThat(law.term(term).workingDays().count()).isPositive();
            }
        }
    }

    @Test
    void theNarrowestTerritoryDecides() {
        String town =
                """
                7511,pilot-2024,fines,2024-08-20,,2024-08-16,,EXPECTED,a town of its own
                75,simplified-2024,all,2024-08-20,,2024-08-16,,EXPECTED,its region
                """;
        LawBook book =
                LawBook.load(name ->
                        switch (name) {
                            case "territory.csv" -> LawTables.resource(name) + town;
                            case "timetable.csv" ->
                                    LawTables.resource(name).replace("2024-08-19", "");
                            default -> LawTables.resource(name);
                        });
        Law law = book.on(LocalDate.of(2025, 3, 3));
        assertThat(law.timetable(new Kato("751110000")).orElseThrow().code())
                .isEqualTo("pilot-2024");
        assertThat(law.takesFinesOnly(new Kato("751110000"))).isTrue();
        assertThat(law.timetable(new Kato("752110000")).orElseThrow().code())
                .isEqualTo("simplified-2024");
        assertThat(law.takesFinesOnly(new Kato("752110000"))).isFalse();
        assertThat(law.takesFinesOnly(TARAZ)).isFalse();
    }
}
