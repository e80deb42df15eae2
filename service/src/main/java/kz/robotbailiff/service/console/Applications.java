package kz.robotbailiff.service.console;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import kz.robotbailiff.service.docket.LawOfDay;
import kz.robotbailiff.service.docket.WrittenRefusals;
import kz.robotbailiff.service.platform.Columns;
import kz.robotbailiff.service.platform.Days;
import kz.robotbailiff.service.platform.Db;
import kz.robotbailiff.service.platform.Ids;
import kz.robotbailiff.service.platform.Sql;
import kz.robotbailiff.service.platform.Time;

/// Refusals of the simplified proceeding in writing, as an officer registers them.
///
/// The territorial body answers within three working days of the registration (Rules, p. 7); the
/// item on the work list shows that last day.
final class Applications implements WrittenRefusals {

    private static final String REGISTER = Sql.of(Applications.class, "register_refusal");

    private final Db db;
    private final Ids ids;
    private final Time time;
    private final LawOfDay laws;
    private final Diary diary;

    Applications(Db db, Ids ids, Time time, LawOfDay laws, Diary diary) {
        this.db = db;
        this.ids = ids;
        this.time = time;
        this.laws = laws;
        this.diary = diary;
    }

    /// What came of a registration.
    enum Answer {
        DONE,
        /// The date lies in the future, or before the document came.
        WRONG_DATE,
        /// One is registered already and waits for its answer.
        ALREADY,
        NOT_YOURS
    }

    /// The last day on which an application registered on a day is answered in time.
    LocalDate answerBy(LocalDate registered) {
        var law = laws.on(registered);
        return law.calendar().addWorking(registered, law.term("opt-out.written").workingDays());
    }

    /// Puts an application on the work list.
    ///
    /// @param arrived the day on which the file's document came
    Answer register(Staff staff, long file, LocalDate registered, LocalDate arrived) {
        if (registered.isAfter(time.today()) || registered.isBefore(arrived)) {
            return Answer.WRONG_DATE;
        }
        return db.transact(connection -> {
            int region = Officer.region(connection, file);
            if (!staff.mayDecide(region)) {
                return Answer.NOT_YOURS;
            }
            if (put(connection, staff.login(), file, region, registered) == 0) {
                return Answer.ALREADY;
            }
            diary.note(connection, staff, "REGISTER", file, Days.figures(registered));
            return Answer.DONE;
        });
    }

    @Override
    public LocalDate register(Connection transaction, long file) throws SQLException {
        var today = time.today();
        put(transaction, "portal", file, Officer.region(transaction, file), today);
        return answerBy(today);
    }

    private int put(Connection connection, String by, long file, int region, LocalDate registered)
            throws SQLException {
        try (var insert = connection.prepareStatement(REGISTER)) {
            new Columns(connection, insert)
                    .number(ids.next())
                    .number(file)
                    .number(region)
                    .time(time.now())
                    .date(registered)
                    .date(answerBy(registered))
                    .text(by);
            return insert.executeUpdate();
        }
    }
}
