package kz.robotbailiff.core.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Map;
import kz.robotbailiff.core.document.Kato;
import kz.robotbailiff.core.money.Tenge;
import org.junit.jupiter.api.Test;

class LawChangeTest {
    private static final LawBook BOOK = LawBook.load();
    private static final String WHERE = "mark,source";

    @Test
    void aBackDatedMciStandsAsIfItHadAlwaysBeenKnown() {
        LawBook changed =
                changed(
                        "table,purpose,tenge,valid_from,valid_to,",
                        "mci,GENERAL,4400,2026-03-01,2026-12-31,");
        assertThat(changed.on(day(2026, 2, 28)).mci()).isEqualTo(Tenge.of(4325));
        assertThat(changed.on(day(2026, 3, 1)).mci()).isEqualTo(Tenge.of(4400));
        assertThat(changed.on(day(2026, 3, 1), day(2025, 12, 31)).mci()).isEqualTo(Tenge.of(4400));
        assertThat(changed.on(day(2026, 1, 1), day(2025, 12, 7)).isKnown()).isFalse();
        assertThat(BOOK.on(day(2026, 3, 1)).mci()).isEqualTo(Tenge.of(4325));
    }

    @Test
    void aFutureMciMovesTheHorizon() {
        LawBook changed =
                changed(
                        "table,purpose,tenge,valid_from,valid_to,",
                        "mci,GENERAL,4600,2027-01-01,2027-12-31,");
        assertThat(changed.horizon()).isEqualTo(day(2027, 12, 31));
        assertThat(changed.on(day(2027, 1, 1)).mci()).isEqualTo(Tenge.of(4600));
    }

    @Test
    void theCeilingOfFortyComesEarlier() {
        LawBook changed =
                changed(
                        "table,basis,mci,valid_from,valid_to,",
                        "ceiling,law,40,2026-05-01,2026-08-24,");
        assertThat(changed.on(day(2026, 4, 30)).ceilingMci()).isEqualTo(20);
        assertThat(changed.on(day(2026, 5, 1)).ceilingMci()).isEqualTo(40);
        assertThat(changed.on(day(2026, 8, 25)).ceilingMci()).isEqualTo(40);
    }

    @Test
    void aTimetableChangesForItsDays() {
        LawBook changed =
                changed(
                        "table,code,term_days,register,seizure_after,prohibition_after,"
                                + "collection_after,opt_out,valid_from,valid_to,",
                        "timetable,simplified-2024,45,yes,5,10,20,yes,2026-01-01,,");
        Kato astana = new Kato("711110000");
        assertThat(changed.on(day(2025, 12, 31)).timetable(astana).orElseThrow().termDays())
                .isEqualTo(30);
        assertThat(changed.on(day(2026, 1, 1)).timetable(astana).orElseThrow().termDays())
                .isEqualTo(45);
    }

    @Test
    void aDayOffIsWithdrawnAndATownGetsATimetable() {
        LawBook changed =
                changed("table,date,kind,name,", "nonworking-days,2026-10-26,MOVED_WORKING_DAY,x,");
        assertThat(changed.on(day(2026, 9, 1)).calendar().isWorking(day(2026, 10, 26))).isTrue();
        assertThat(BOOK.on(day(2026, 9, 1)).calendar().isWorking(day(2026, 10, 26))).isFalse();
        LawBook town =
                changed(
                        "table,prefix,timetable,kinds,valid_from,valid_to,",
                        "territory,7511,simplified-2024,fines,2025-01-01,,");
        assertThat(town.on(day(2025, 3, 3)).takesFinesOnly(new Kato("751110000"))).isTrue();
        LawBook strict =
                changed(
                        "table,code,value,valid_from,valid_to,",
                        "reading,ceiling.included,no,2026-01-01,,");
        assertThat(strict.on(day(2026, 1, 1)).readings().ceilingIncluded()).isFalse();
        assertThat(strict.on(day(2025, 12, 31)).readings().ceilingIncluded()).isTrue();
        LawBook poor =
                changed(
                        "table,tenge,valid_from,valid_to,",
                        "subsistence,50000,2026-01-01,2026-12-31,");
        assertThat(poor.tables().subsistence().on(day(2026, 2, 1), day(2026, 2, 1)))
                .singleElement()
                .satisfies(row -> assertThat(row.value()).isEqualTo(50_000));
    }

    @Test
    void aChangeThatMakesNoSenseIsRefusedByRowAndRemedy() {
        assertThatThrownBy(() -> changed("table,x,", "mcis,1,"))
                .hasMessageContaining(
                        "change.csv line 2: there is no table mcis. What to do: name");
        assertThatThrownBy(() ->
                        changed(
                                "table,purpose,tenge,valid_from,valid_to,",
                                "mci,GENERAL,-1,2026-03-01,,"))
                .hasMessageContaining("tenge is -1");
        assertThatThrownBy(() ->
                        changed(
                                "table,purpose,tenge,valid_from,valid_to,",
                                "mci,GENERAL,1,2026-03-32,,"))
                .hasMessageContaining("valid_from is 2026-03-32");
        assertThatThrownBy(() -> LawChange.ofCsv("change.csv", "table\n"))
                .hasMessageContaining("0 rows");
        LawChange bare = LawChange.of("change.json", Map.of("table", "ceiling"));
        assertThatThrownBy(() -> BOOK.changedBy(bare))
                .hasMessageContaining("change.json line 1: there is no column valid_from");
    }

    private static LawBook changed(String columns, String cells) {
        String text = columns + WHERE + "\n" + cells + "EXPECTED,a thought\n";
        return BOOK.changedBy(LawChange.ofCsv("change.csv", text));
    }

    private static LocalDate day(int year, int month, int day) {
        return LocalDate.of(year, month, day);
    }
}
