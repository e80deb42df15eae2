package kz.robotbailiff.core.law;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;

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
