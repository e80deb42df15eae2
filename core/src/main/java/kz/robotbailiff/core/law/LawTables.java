package kz.robotbailiff.core.law;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.robotbailiff.core.money.Tenge;

/// All tables of the law, as read from the files under `law/`.
public record LawTables(
        LawTable<Integer> mci,
        LawTable<Integer> subsistence,
        LawTable<Integer> ceiling,
        LawTable<Territory> territory,
        LawTable<Timetable> timetable,
        LawTable<Band> tariff,
        LawTable<Limit> limit,
        LawTable<Limit> protectedMoney,
        LawTable<StatedTerm> term,
        LawTable<Counting> waiting,
        LawTable<Counting> presentation,
        LawTable<String> reading,
        CalendarTable calendar,
        ChosenReadings chosen) {

    private static final String ACCOUNT = "account.";
    private static final String INCOME_LEFT = "income.left";
    private static final String INCOME_LEAST = "income.left-at-least";

    /// Reads every table, with the text of a file given by its name.
    static LawTables read(Function<String, String> text, ChosenReadings chosen) {
        Reader in = new Reader(text);
        return new LawTables(
                in.table("mci.csv", row -> row.text("purpose"), row -> row.count("tenge")),
                in.table("subsistence.csv", _ -> "subsistence", row -> row.count("tenge")),
                in.table("ceiling.csv", row -> row.text("basis"), row -> row.count("mci")),
                in.table("territory.csv", row -> row.text("prefix"), Territory::of),
                in.table("timetable.csv", row -> row.text("code"), LawTables::timetableOf),
                in.table("tariff.csv", row -> row.text("above_mci"), Band::of),
                in.table("limit.csv", row -> row.text("code"), Limit::of),
                in.table("protected.csv", row -> row.text("code"), Limit::of),
                in.table("term.csv", row -> row.text("code"), StatedTerm::of),
                in.table("waiting.csv", row -> row.text("kind"), Counting::waiting),
                in.table("presentation.csv", row -> row.text("kind"), Counting::presentation),
                in.table("reading.csv", row -> row.text("code"), row -> row.text("value")),
                CalendarTable.read("law/nonworking-days.csv", text.apply("nonworking-days.csv")),
                chosen);
    }

    /// The tables of values, in the order in which they are printed.
    public List<LawTable<?>> ofValues() {
        return List.of(
                mci,
                subsistence,
                ceiling,
                territory,
                timetable,
                waiting,
                presentation,
                term,
                tariff,
                limit,
                protectedMoney,
                reading);
    }

    /// What no measure may touch; beyond the horizon the last known subsistence minimum stands in.
    ProtectedMoney protectedMoneyOn(LocalDate day, LocalDate knownOn) {
        var accounts =
                protectedMoney.on(day, knownOn).stream()
                        .filter(entry -> entry.value().unit() == Limit.Unit.ACCOUNT)
                        .map(entry -> entry.key().substring(ACCOUNT.length()))
                        .collect(Collectors.toSet());
        int share = protectedMoney.on(INCOME_LEFT, day, knownOn).map(LawTables::count).orElse(0);
        int times = protectedMoney.on(INCOME_LEAST, day, knownOn).map(LawTables::count).orElse(0);
        int minimum =
                subsistence
                        .on("subsistence", day, knownOn)
                        .map(Entry::value)
                        .orElseGet(() -> lastMinimum(knownOn));
        return new ProtectedMoney(accounts, share, Tenge.of(minimum).times(times));
    }

    private static int count(Entry<Limit> entry) {
        return entry.value().count();
    }

    private int lastMinimum(LocalDate knownOn) {
        return subsistence.entries().stream()
                .filter(entry -> entry.known().contains(knownOn))
                .max(Comparator.comparing(entry -> entry.valid().to()))
                .map(Entry::value)
                .orElse(0);
    }

    static String resource(String name) {
        try (InputStream in = LawTables.class.getResourceAsStream("/law/" + name)) {
            if (in == null) {
                throw new LawTableError("law/" + name, "the file is missing", "restore it");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(name, unreadable);
        }
    }

    private static Timetable timetableOf(Row row) {
        return new Timetable(
                row.text("code"),
                row.count("term_days"),
                row.flag("register"),
                row.optionalCount("seizure_after"),
                row.optionalCount("prohibition_after"),
                row.optionalCount("collection_after"),
                row.flag("opt_out"));
    }

    private record Reader(Function<String, String> text) {
        <V> LawTable<V> table(String name, Function<Row, String> key, Function<Row, V> value) {
            return LawTable.read("law/" + name, text.apply(name), key, value);
        }
    }
}
