package kz.robotbailiff.service.console;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import kz.robotbailiff.core.proceeding.Fact;
import kz.robotbailiff.core.proceeding.Fact.Unforeseen.Cause;
import kz.robotbailiff.service.docket.Bell;
import kz.robotbailiff.service.docket.Desk;
import kz.robotbailiff.service.docket.Facts;
import kz.robotbailiff.service.docket.NewFact;
import kz.robotbailiff.service.platform.Columns;
import kz.robotbailiff.service.platform.Db;
import kz.robotbailiff.service.platform.Sql;
import kz.robotbailiff.service.platform.Time;
import org.jspecify.annotations.Nullable;

/// What an officer of the territorial body does in the officer's own region: answers, holds, lets
/// go, and has things tried again.
///
/// An officer tells facts; the robot alone changes the proceeding.
final class Officer {

    private static final String ANSWER = Sql.of(Officer.class, "answer_item");
    private static final String REGION = Sql.of(Officer.class, "region_of");
    private static final String ACTS = Sql.of(Officer.class, "acts_of_region");
    private static final String FILES = Sql.of(Officer.class, "files_of_region");

    /// Before the number of the deed that told a fact.
    static final String DEED = "deed ";

    private final Db db;
    private final Time time;
    private final Diary diary;
    private final Docket docket;

    /// The doors of the docket that an officer goes through.
    record Docket(Facts facts, Desk desk, Bell bell) {}

    Officer(Db db, Time time, Diary diary, Docket docket) {
        this.db = db;
        this.time = time;
        this.diary = diary;
        this.docket = docket;
    }

    /// What an officer may tell the robot without being asked.
    enum Word {
        HOLD,
        RESUME,
        DEATH,
        BANKRUPTCY,
        INCAPACITY,
        COURT_STAY;

        private Fact fact() {
            return switch (this) {
                case HOLD -> new Fact.Held();
                case RESUME -> new Fact.Resumed();
                case DEATH -> new Fact.Unforeseen(Cause.DEATH);
                case BANKRUPTCY -> new Fact.Unforeseen(Cause.BANKRUPTCY);
                case INCAPACITY -> new Fact.Unforeseen(Cause.INCAPACITY);
                case COURT_STAY -> new Fact.Unforeseen(Cause.COURT_STAY);
            };
        }
    }

    /// Answers an item of the work list.
    ///
    /// @return whether the item was open and in the officer's region
    boolean answer(Staff staff, long item, Reply reply, String reason) {
        boolean answered =
                db.transact(connection -> {
                    var closed = close(connection, staff, item, reply, reason);
                    if (closed == null) {
                        return false;
                    }
                    long file = closed.file();
                    long deed = diary.note(connection, staff, reply.name(), file, reason);
                    var fact = reply.fact(closed.code());
                    if (fact.isPresent()) {
                        tell(connection, file, fact.get(), null, deed);
                    }
                    return true;
                });
        docket.bell().ring();
        return answered;
    }

    /// Holds a file of the officer's region, or lets it go on.
    ///
    /// @return whether the file is of the officer's region
    boolean say(Staff staff, long file, Word word, String reason) {
        boolean said =
                db.transact(connection -> {
                    if (!staff.mayDecide(region(connection, file))) {
                        return false;
                    }
                    long deed = diary.note(connection, staff, word.name(), file, reason);
                    tell(connection, file, word.fact(), null, deed);
                    return true;
                });
        docket.bell().ring();
        return said;
    }

    /// What an officer found wrong in a file, and how it is put right.
    ///
    /// @param ruling the ruling that is corrected, where one is named
    record Mistake(long file, Fact.Corrected.Subject subject, @Nullable Long ruling) {}

    /// Corrects a ruling of the officer's region.
    ///
    /// @return whether the file is of the officer's region
    boolean correct(Staff staff, Mistake mistake, String reason) {
        boolean corrected =
                db.transact(connection -> {
                    if (!staff.mayDecide(region(connection, mistake.file()))) {
                        return false;
                    }
                    long file = mistake.file();
                    long deed = diary.note(connection, staff, "CORRECT", file, reason);
                    var fact = new Fact.Corrected(mistake.subject());
                    tell(connection, file, fact, mistake.ruling(), deed);
                    return true;
                });
        docket.bell().ring();
        return corrected;
    }

    /// Has acts tried again, as far as they were given up in the officer's region.
    int tryActsAgain(Staff staff, List<Long> acts) {
        int tried =
                db.transact(connection -> {
                    var own = own(connection, ACTS, acts, staff);
                    note(connection, staff, "TRY_ACT", own);
                    return docket.desk()
                            .tryActsAgain(connection, own.stream().map(Own::id).toList());
                });
        docket.bell().ring();
        return tried;
    }

    /// Has files of the officer's region tried again.
    int tryFilesAgain(Staff staff, List<Long> files) {
        int tried =
                db.transact(connection -> {
                    var own = own(connection, FILES, files, staff);
                    note(connection, staff, "TRY_FILE", own);
                    return docket.desk()
                            .tryFilesAgain(connection, own.stream().map(Own::id).toList());
                });
        docket.bell().ring();
        return tried;
    }

    private record Own(long id, long file) {}

    private static List<Own> own(Connection connection, String sql, List<Long> ids, Staff staff)
            throws SQLException {
        try (var select = connection.prepareStatement(sql)) {
            new Columns(connection, select).longs(ids).number(staff.region().orElse(-1));
            var own = new java.util.ArrayList<Own>();
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    own.add(new Own(rows.getLong("id"), rows.getLong("file")));
                }
            }
            return own;
        }
    }

    private void note(Connection connection, Staff staff, String kind, List<Own> own)
            throws SQLException {
        for (var one : own) {
            diary.note(connection, staff, kind, one.file(), "");
        }
    }

    /// @param about the ruling that a correction is about
    private void tell(Connection connection, long file, Fact fact, @Nullable Long about, long deed)
            throws SQLException {
        var told = new NewFact(file, fact, time.now(), null, about, DEED + deed);
        docket.facts().record(connection, List.of(told));
    }

    private record Closed(long file, String code) {}

    private @Nullable Closed close(
            Connection connection, Staff staff, long item, Reply reply, String reason)
            throws SQLException {
        try (var update = connection.prepareStatement(ANSWER)) {
            new Columns(connection, update)
                    .time(time.now())
                    .text(reply.name())
                    .text(staff.login())
                    .text(reason)
                    .number(item)
                    .number(staff.region().orElse(-1));
            try (var rows = update.executeQuery()) {
                return rows.next()
                        ? new Closed(rows.getLong("file"), rows.getString("code"))
                        : null;
            }
        }
    }

    static int region(Connection connection, long file) throws SQLException {
        try (var select = connection.prepareStatement(REGION)) {
            select.setLong(1, file);
            try (var rows = select.executeQuery()) {
                return rows.next() ? rows.getInt(1) : 0;
            }
        }
    }
}
