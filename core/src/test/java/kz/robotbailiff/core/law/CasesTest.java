package kz.robotbailiff.core.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import kz.robotbailiff.core.document.Kato;
import kz.robotbailiff.core.money.Tenge;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Plays every row of the case tables; a row that cannot be read fails, it is never skipped.
class CasesTest {
    private static final LawBook BOOK = LawBook.load();
    private static final LocalDate NOW = LocalDate.of(2026, 11, 22);

    /// The files that a test below reads, so that no file lies unread.
    private static final Set<String> READ =
            Set.of(
                    "admission.csv",
                    "again.csv",
                    "cycle.csv",
                    "values.csv",
                    "days.csv",
                    "years.csv",
                    "working-terms.csv",
                    "timetable.csv",
                    "steps.csv",
                    "tariff.csv",
                    "numbers.csv",
                    "sums.csv",
                    "moments.csv");

    @Test
    void everyFileIsReadAndThereAreEnoughRows() {
        assertThat(CaseFiles.names()).containsExactlyInAnyOrderElementsOf(READ);
        int rows = CaseFiles.names().stream().mapToInt(name -> CaseFiles.rows(name).size()).sum();
        assertThat(rows).isGreaterThanOrEqualTo(400);
    }

    @Test
    void everyRowSaysSomethingOfItsOwn() {
        for (String name : CaseFiles.names()) {
            Set<String> sentences = new HashSet<>();
            Set<List<String>> contents = new HashSet<>();
            for (Row row : CaseFiles.rows(name)) {
                assertThat(sentences.add(row.text("sentence")))
                        .as("%s line %d repeats a sentence", name, row.line())
                        .isTrue();
                List<String> content =
                        row.cells().entrySet().stream()
                                .filter(cell -> isContent(name, cell.getKey()))
                                .map(cell -> cell.getKey() + "=" + cell.getValue())
                                .toList();
                contents.add(content);
            }
            assertThat(contents)
                    .as(name + " repeats a case")
                    .hasSizeGreaterThan(CaseFiles.rows(name).size() * 9 / 10);
        }
    }

    /// In the table of states the sentence is itself the pair that is decided.
    private static boolean isContent(String file, String column) {
        return file.equals("cycle.csv") || !column.equals("sentence");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void admission(String sentence, Row row) {
        AdmissionCase given = AdmissionCase.of(row);
        admit(row, Admission.examine(given.document(), BOOK.on(given.day())));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void again(String sentence, Row row) {
        AgainCase given = AgainCase.of(row);
        admit(row, Admission.examine(given.document(), given.earlier(), BOOK.on(given.day())));
    }

    static Stream<Arguments> again() {
        return CaseFiles.arguments("again.csv");
    }

    private static void admit(Row row, List<Finding> findings) {
        List<Finding> unmet = findings.stream().filter(finding -> !finding.met()).toList();
        String outcome = unmet.isEmpty() ? "admitted" : joined(unmet.stream().map(Finding::rule));
        assertThat(outcome).isEqualTo(row.text("expected"));
        if (unmet.isEmpty()) {
            Norm norm = row.one(Norm.class, "norm");
            assertThat(findings.stream().map(Finding::norm)).contains(norm);
        } else {
            String norms = joined(unmet.stream().map(finding -> finding.norm().name()));
            assertThat(norms).isEqualTo(row.text("norm"));
        }
    }

    static Stream<Arguments> admission() {
        return CaseFiles.arguments("admission.csv");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void values(String sentence, Row row) {
        LocalDate day = row.day("day");
        LocalDate known = row.optional("known_on").isEmpty() ? day : row.day("known_on");
        String[] what = row.text("what").split(" ", 2);
        String key = what.length == 2 ? what[1] : what[0];
        String value =
                table(row, what[0]).on(day, known).stream()
                        .filter(entry -> entry.key().equals(key))
                        .map(entry -> written(entry.value()))
                        .findFirst()
                        .orElse("none");
        assertThat(value).isEqualTo(row.text("expected"));
        if (!row.optional("norm").isEmpty()) {
            assertThat(row.one(Norm.class, "norm")).isNotNull();
        }
    }

    static Stream<Arguments> values() {
        return CaseFiles.arguments("values.csv");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void days(String sentence, Row row) {
        LocalDate known = row.optional("known_on").isEmpty() ? NOW : row.day("known_on");
        boolean working = calendar(known).isWorking(row.day("day"));
        assertThat(working ? "working" : "off").isEqualTo(row.text("expected"));
    }

    static Stream<Arguments> days() {
        return CaseFiles.arguments("days.csv");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void years(String sentence, Row row) {
        LocalDate first = LocalDate.of(row.count("year"), 1, 1);
        int working = calendar(NOW).countWorking(first, first.plusYears(1).minusDays(1));
        assertThat(working).isEqualTo(row.count("expected"));
    }

    static Stream<Arguments> years() {
        return CaseFiles.arguments("years.csv");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void workingTerms(String sentence, Row row) {
        WorkingDays term = new WorkingDays(row.count("working_days"));
        LocalDate last = calendar(NOW).addWorking(row.day("event"), term);
        assertThat(last).isEqualTo(row.day("expected"));
    }

    static Stream<Arguments> workingTerms() {
        return CaseFiles.arguments("working-terms.csv");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void timetable(String sentence, Row row) {
        Law law = BOOK.on(row.day("opened"));
        Optional<Timetable> timetable = law.timetable(new Kato(row.text("kato")));
        String step = row.text("step");
        String answer =
                step.equals("opt-out")
                        ? timetable.map(t -> t.optOutAllowed() ? "yes" : "no").orElse("never")
                        : timetable
                                .flatMap(t -> day(row, t, law))
                                .map(LocalDate::toString)
                                .orElse("never");
        assertThat(answer).isEqualTo(row.text("expected"));
        assertThat(row.one(Norm.class, "norm")).isNotNull();
    }

    static Stream<Arguments> timetable() {
        return CaseFiles.arguments("timetable.csv");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void steps(String sentence, Row row) {
        Law law = BOOK.on(row.day("opened"));
        Timetable timetable = law.timetable(new Kato(row.text("kato"))).orElseThrow();
        Optional<LocalDate> due = day(row, timetable, law);
        boolean isDue = due.map(day -> !row.day("on").isBefore(day)).orElse(false);
        assertThat(isDue ? "due" : "not due").isEqualTo(row.text("expected"));
    }

    static Stream<Arguments> steps() {
        return CaseFiles.arguments("steps.csv");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void tariff(String sentence, Row row) {
        Law law = BOOK.on(row.day("day"));
        Tenge debt = Tenge.parse(row.text("debt"));
        assertThat(law.feePercent(debt)).isEqualTo(row.count("percent"));
        assertThat(law.fee(debt)).isEqualTo(Tenge.parse(row.text("fee")));
        assertThat(row.one(Norm.class, "norm")).isNotNull();
    }

    static Stream<Arguments> tariff() {
        return CaseFiles.arguments("tariff.csv");
    }

    private static Optional<LocalDate> day(Row row, Timetable timetable, Law law) {
        LocalDate opened = law.day();
        return switch (row.text("step")) {
            case "register" ->
                    timetable.registerOnOpening() ? Optional.of(opened) : Optional.empty();
            case "seizure" -> due(timetable, timetable.seizureAfter(), opened);
            case "prohibition" -> due(timetable, timetable.prohibitionAfter(), opened);
            case "collection" -> due(timetable, timetable.collectionAfter(), opened);
            case "last" -> Optional.of(timetable.lastDay(opened, law.calendar(), law.readings()));
            case "transfer" ->
                    Optional.of(timetable.transferOn(opened, law.calendar(), law.readings()));
            default -> throw row.error("step is " + row.text("step"), "name one of the steps");
        };
    }

    private static Optional<LocalDate> due(Timetable timetable, OptionalInt after, LocalDate day) {
        return after.isPresent()
                ? Optional.of(timetable.dueOn(day, after.getAsInt()))
                : Optional.empty();
    }

    private static LawTable<?> table(Row row, String name) {
        return BOOK.tables().ofValues().stream()
                .filter(table -> table.file().equals("law/" + name + ".csv"))
                .findFirst()
                .orElseThrow(() -> row.error("no table " + name, "name a file under law/"));
    }

    private static String written(Object value) {
        return switch (value) {
            case StatedTerm term -> term.count() + " " + term.unit();
            case Limit limit -> limit.count() + " " + limit.unit();
            default -> value.toString();
        };
    }

    private static WorkingCalendar calendar(LocalDate knownOn) {
        return BOOK.tables().calendar().knownOn(knownOn);
    }

    private static String joined(Stream<String> parts) {
        return String.join("+", parts.toList());
    }
}
