package kz.robotbailiff.service.docket;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kz.robotbailiff.core.document.Kato;
import kz.robotbailiff.core.law.LawBook;
import kz.robotbailiff.core.law.LawChange;
import kz.robotbailiff.core.money.Tenge;
import kz.robotbailiff.core.proceeding.Fact;
import kz.robotbailiff.service.LawEffect;
import kz.robotbailiff.service.docket.Effect.Touched;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/// Changes of the law tried on a real docket: the decisions they touch, and nothing written.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EffectTest {

    private static final LocalDate OPENED = LocalDate.of(2024, 9, 6);
    private static final LocalDate LAST = LocalDate.of(2026, 12, 31);
    private final House house = new House(OPENED);
    private long small;
    private long near;
    private long dear;
    private long astana;

    @TempDir private Path folder;

    @BeforeAll
    void fourFiles() {
        small = house.opened(20_000);
        near = house.opened(70_000);
        dear = house.document(100_000);
        house.tell(dear, new Fact.Identified(new Kato("311010000")));
        house.work();
        house.playTo(OPENED.plusDays(8));
        house.tell(small, new Fact.Seized(Tenge.of(30_000)));
        house.playTo(OPENED.plusDays(25));
        house.tell(small, new Fact.Paid(Tenge.of(20_000)));
        house.work();
        astana = house.document("tax_order", 10_000, "711110000");
        house.tell(astana, new Fact.Identified(new Kato("711110000")));
        house.work();
    }

    @AfterAll
    void close() {
        house.close();
    }

    @Test
    void anEarlierCeilingOpensWhatTheCeilingReturned() {
        var touched = touched("table,basis,mci", "ceiling,law,40", "2024-09-01", "2026-08-24");
        assertThat(touched).hasSize(1);
        var one = touched.getFirst();
        assertThat(one.file()).isEqualTo(dear);
        assertThat(one.was() + " " + one.now()).isEqualTo("RETURNED OPENED");
        assertThat(one.fees().now()).isEqualTo(Tenge.of(25_000));
        assertThat(one.fees().was()).isEqualTo(Tenge.ZERO);
        assertThat(one.region()).isEqualTo(31);
    }

    @Test
    void aBackDatedMciReturnsWhatWasOpenedAndTellsWhatRestsOnIt() {
        var touched =
                touched("table,purpose,tenge", "mci,GENERAL,3000", "2024-09-01", "2024-12-31");
        assertThat(touched).hasSize(1);
        var one = touched.getFirst();
        assertThat(one.file()).isEqualTo(near);
        assertThat(one.was() + " " + one.now()).isEqualTo("OPENED RETURNED");
        assertThat(one.resting()).isEqualTo(3);
        assertThat(one.fees().was()).isEqualTo(Tenge.of(17_500));
    }

    @Test
    void aTimetableMovesLastDaysAndTheDaysOfMeasures() {
        var columns =
                "table,code,term_days,register,seizure_after,prohibition_after,collection_after,"
                        + "opt_out";
        var touched =
                touched(columns, "timetable,simplified-2024,45,yes,7,10,25,yes", "2024-09-01", "");
        var openings = touched.stream().filter(one -> one.was().equals("OPENED")).toList();
        assertThat(openings).hasSize(3);
        assertThat(openings.getFirst().days())
                .isEqualTo(new Effect.Days(LocalDate.of(2024, 10, 7), LocalDate.of(2024, 10, 21)));
        assertThat(touched)
                .filteredOn(one -> one.was().equals("SEIZURE_ORDERED"))
                .hasSize(2)
                .allSatisfy(one -> {
                    assertThat(one.now()).isEqualTo("NOTED");
                    assertThat(one.days())
                            .isEqualTo(
                                    new Effect.Days(
                                            LocalDate.of(2024, 9, 12), LocalDate.of(2024, 9, 14)));
                });
        assertThat(touched)
                .filteredOn(one -> one.was().equals("NEXT_DUE"))
                .extracting(Touched::file)
                .containsExactly(near, astana);
        assertThat(touched).filteredOn(one -> one.was().equals("PROHIBITION_ORDERED")).isEmpty();
    }

    @Test
    void aDayOffThatComesLaterMovesOnlyLastDays() {
        var change =
                LawChange.ofCsv(
                        "change.csv",
                        """
                        table,date,kind,name,mark,source
                        nonworking-days,2024-10-07,HOLIDAY,invented,EXPECTED,a thought
                        """);
        var touched = touched(change);
        assertThat(touched.stream().filter(one -> one.was().equals("OPENED")))
                .hasSize(2)
                .allSatisfy(one -> assertThat(one.days().now()).isEqualTo("2024-10-08"));
    }

    @Test
    void aSumThatNobodyMeetsTouchesNothingAndCountsOtherValues() {
        var change = change("table,basis,mci", "ceiling,law,21", "2024-09-01", "2026-08-24");
        var looked =
                new Effect(house.db, House.LAW, House.LAW.changedBy(change))
                        .run(LawBook.FIRST_DAY, LAST, _ -> {});
        assertThat(looked.files()).isEqualTo(4);
        assertThat(looked.reworded()).isEqualTo(4);
        assertThat(touched(change)).isEmpty();
    }

    @Test
    void theCommandTellsItForPeopleAndForMachinesAndWritesNothing() throws IOException {
        var before = house.ask("select count(*)::text || max(id) from decision");
        var file = folder.resolve("change.json");
        Files.writeString(
                file,
                """
                {"table": "ceiling", "basis": "law", "mci": "40", "valid_from": "2024-09-01",
                 "valid_to": "2026-08-24", "mark": "EXPECTED", "source": "a thought"}
                """);
        assertThat(run(file))
                .contains("RETURNED → OPENED, fee 0.00 → 25000.00")
                .containsPattern("31 +1 +1 +0 +0 +0 +100000.00 +0.00 +25000.00")
                .contains("Nothing was written.");
        var json = JsonMapper.shared().readTree(run(file, "--json"));
        assertThat(json.path("touched").path(0).path("file").asLong()).isEqualTo(dear);
        assertThat(json.path("regions").path("31").path("nowOpened").asInt()).isEqualTo(1);
        assertThat(json.path("all").path("feeNow").asString()).isEqualTo("25000.00");
        assertThat(house.ask("select count(*)::text || max(id) from decision")).isEqualTo(before);
    }

    @Test
    void theCommandRefusesWhatMakesNoSense() throws IOException {
        var file = folder.resolve("bad.csv");
        Files.writeString(
                file,
                """
                table,basis,mci,valid_from,valid_to,mark,source
                ceiling,law,-4,2024-09-01,,EXPECTED,x
                """);
        assertThat(run(file)).contains("mci is -4. What to do: give a whole number");
        assertThat(run(folder.resolve("none.csv"))).contains("Cannot read");
        Files.writeString(file, "{\"table\": ");
        assertThat(run(file)).contains("is no JSON object");
    }

    private String run(Path file, String... more) {
        var arguments =
                new ArrayList<>(
                        List.of(
                                file.toString(),
                                "--database",
                                house.source.getJdbcUrl(),
                                "--user",
                                String.valueOf(house.source.getUsername()),
                                "--password",
                                String.valueOf(house.source.getPassword())));
        arguments.addAll(List.of(more));
        var out = new ByteArrayOutputStream();
        LawEffect.run(arguments.toArray(String[]::new), new PrintStream(out, true, UTF_8));
        return out.toString(UTF_8);
    }

    private List<Touched> touched(String columns, String cells, String from, String to) {
        return touched(change(columns, cells, from, to));
    }

    private List<Touched> touched(LawChange change) {
        var touched = new ArrayList<Touched>();
        new Effect(house.db, House.LAW, House.LAW.changedBy(change))
                .run(LawBook.FIRST_DAY, LAST, touched::add);
        return touched;
    }

    private static LawChange change(String columns, String cells, String from, String to) {
        var text =
                "%s,valid_from,valid_to,mark,source\n%s,%s,%s,EXPECTED,a thought\n"
                        .formatted(columns, cells, from, to);
        return LawChange.ofCsv("change.csv", text);
    }
}
