package kz.robotbailiff.service.docket;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import kz.robotbailiff.core.money.Tenge;
import kz.robotbailiff.core.proceeding.Debt;
import kz.robotbailiff.core.proceeding.Marks;
import kz.robotbailiff.core.proceeding.Proceeding;
import kz.robotbailiff.service.platform.Columns;
import kz.robotbailiff.service.platform.Sql;
import org.jspecify.annotations.Nullable;

/// Writes where files stand after a round: documents and proceedings.
final class StateWriter {

    private static final String DOCUMENTS = Sql.of(StateWriter.class, "settle_documents");
    private static final String OPEN = Sql.of(StateWriter.class, "open_proceedings");
    private static final String CHANGE = Sql.of(StateWriter.class, "change_proceedings");
    private static final String TOUCH = Sql.of(StateWriter.class, "touch_documents");
    private static final String MOVE = Sql.of(StateWriter.class, "move_documents");

    private StateWriter() {}

    static void settleDocuments(Connection connection, List<Answered> examined, Instant now)
            throws SQLException {
        if (examined.isEmpty()) {
            return;
        }
        try (var update = connection.prepareStatement(DOCUMENTS)) {
            new Columns(connection, update)
                    .longs(files(examined))
                    .texts(examined.stream().map(f -> f.opened() ? "opened" : "returned").toList());
            update.executeUpdate();
        }
        // Each has its row from its arrival; one that came in another way is given it.
        if (moved(connection, MOVE, examined, now) < examined.size()) {
            moved(connection, TOUCH, examined, now);
        }
    }

    static void open(Connection connection, List<Opening> openings, Instant now)
            throws SQLException {
        if (openings.isEmpty()) {
            return;
        }
        var files = openings.stream().map(Opening::file).toList();
        var law = openings.getFirst().law();
        try (var insert = connection.prepareStatement(OPEN)) {
            new Columns(connection, insert)
                    .time(now)
                    .number(law.edition())
                    .number(law.mci().tiyn())
                    .longs(files(files))
                    .texts(openings.stream().map(Opening::number).toList())
                    .texts(files.stream().map(file -> file.kato().value()).toList())
                    .longs(files.stream().map(file -> file.tray().person()).toList())
                    .dates(openings.stream().map(o -> o.term().openedOn()).toList())
                    .dates(openings.stream().map(o -> o.term().lastDay()).toList())
                    .texts(openings.stream().map(o -> o.term().timetable().code()).toList());
            var figures = figures(files);
            figureColumns(new Columns(connection, insert, 11), figures);
            insert.executeUpdate();
        }
        DueDays.afterFacts().set(connection, files);
    }

    static void change(Connection connection, List<Answered> changed, DueDays due, Instant now)
            throws SQLException {
        if (changed.isEmpty()) {
            return;
        }
        try (var update = connection.prepareStatement(CHANGE)) {
            new Columns(connection, update)
                    .time(now)
                    .longs(files(changed))
                    .ints(changed.stream().map(file -> file.tray().version()).toList());
            var columns = new Columns(connection, update, 4);
            figureColumns(columns, figures(changed));
            columns.dates(changed.stream().map(file -> lastDay(file.after())).toList());
            if (update.executeUpdate() != changed.size()) {
                throw new IllegalStateException("a proceeding moved under the round's lock");
            }
        }
        due.set(connection, changed);
    }

    /// An open file's last day may move to the proof of service; an ended one keeps its own.
    private static @Nullable LocalDate lastDay(Proceeding after) {
        return after instanceof Proceeding.Open open ? open.term().lastDay() : null;
    }

    /// Authorities ask what moved since; a mere mark is no move.
    static void touch(Connection connection, List<Answered> moved, Instant now)
            throws SQLException {
        moved(connection, MOVE, moved, now);
    }

    private static int moved(Connection connection, String sql, List<Answered> moved, Instant now)
            throws SQLException {
        if (moved.isEmpty()) {
            return 0;
        }
        try (var update = connection.prepareStatement(sql)) {
            new Columns(connection, update).time(now).longs(files(moved));
            return update.executeUpdate();
        }
    }

    private static List<Figures> figures(List<Answered> files) {
        return files.stream().map(file -> Figures.of(file.after())).toList();
    }

    private static void figureColumns(Columns columns, List<Figures> figures) throws SQLException {
        columns.texts(figures.stream().map(Figures::state).toList())
                .texts(figures.stream().map(Figures::closing).toList())
                .longs(sums(figures, Debt::owed))
                .longs(sums(figures, Debt::paid))
                .longs(sums(figures, Debt::paidOutside))
                .longs(sums(figures, Debt::seized))
                .longs(sums(figures, Debt::contested))
                .ints(figures.stream().map(figure -> bits(figure.marks())).toList());
    }

    private static List<Long> sums(List<Figures> figures, Function<Debt, Tenge> sum) {
        return figures.stream().map(figure -> sum.apply(figure.debt()).tiyn()).toList();
    }

    /// A terminated proceeding keeps the marks it had: they tell what was lifted.
    private static @Nullable Integer bits(@Nullable Marks marks) {
        return marks == null ? null : marks.bits();
    }

    private static List<Long> files(List<Answered> files) {
        return files.stream().map(file -> file.tray().file()).toList();
    }
}
