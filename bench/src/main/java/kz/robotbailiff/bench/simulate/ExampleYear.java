package kz.robotbailiff.bench.simulate;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kz.robotbailiff.core.document.Kato;
import kz.robotbailiff.core.law.LawBook;
import kz.robotbailiff.service.platform.Columns;
import kz.robotbailiff.service.platform.Sql;

/// Fills an empty database with an invented year of files, set by set: sums over 1 to 60 MCI as
/// fines are, a quarter of them paid, the rest handed over after their last day.
///
/// The last days come from the real calendar, so that the simulation's own check finds no
/// difference.
final class ExampleYear {

    static final int YEAR = 2025;
    private static final Kato ANYWHERE = new Kato("311010000");
    private static final List<String> STEPS =
            List.of("example_plan", "example_files", "example_documents", "example_facts");

    private final LawBook book = LawBook.load();
    private final long cases;
    private final long seed;

    ExampleYear(long cases, long seed) {
        this.cases = cases;
        this.seed = seed;
    }

    void fill(Connection connection) throws SQLException {
        try (var set = connection.prepareStatement(Sql.of(ExampleYear.class, "example_settings"))) {
            new Columns(connection, set).text(Long.toString(cases)).text(Long.toString(seed));
            set.execute();
        }
        days(connection);
        for (var step : STEPS) {
            try (var statement = connection.createStatement()) {
                statement.execute(Sql.of(ExampleYear.class, step));
            }
        }
    }

    /// The working days of the year, each with the last day of what is opened on it.
    private void days(Connection connection) throws SQLException {
        var days = new ArrayList<LocalDate>();
        var lastDays = new ArrayList<LocalDate>();
        var mci = new ArrayList<Long>();
        var end = LocalDate.of(YEAR + 1, 1, 1);
        for (var day = LocalDate.of(YEAR, 1, 1); day.isBefore(end); day = day.plusDays(1)) {
            var law = book.on(day);
            if (law.calendar().isWorking(day)) {
                days.add(day);
                lastDays.add(
                        law.timetable(ANYWHERE)
                                .orElseThrow()
                                .lastDay(day, law.calendar(), law.readings()));
                mci.add(law.mci().tiyn());
            }
        }
        try (var create = connection.prepareStatement(Sql.of(ExampleYear.class, "example_day"))) {
            new Columns(connection, create).dates(days).dates(lastDays).longs(mci);
            create.execute();
        }
    }
}
