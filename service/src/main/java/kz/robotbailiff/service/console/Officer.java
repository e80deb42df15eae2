package kz.robotbailiff.service.console;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import kz.robotbailiff.core.proceeding.Fact;
import kz.robotbailiff.service.docket.Bell;
import kz.robotbailiff.service.docket.Desk;
import kz.robotbailiff.service.docket.Facts;
import kz.robotbailiff.service.docket.NewFact;
import kz.robotbailiff.service.platform.Columns;
import kz.robotbailiff.service.platform.Db;
import kz.robotbailiff.service.platform.Sql;
import kz.robotbailiff.service.platform.Time;

/// What an officer of the territorial body does: answers, holds, lets go, and has things tried again.
///
/// An officer tells facts; the robot alone changes the proceeding.
final class Officer {

    private static final String ANSWER = Sql.of(Officer.class, "answer_item");
    private static final String REGION = Sql.of(Officer.class, "region_of");

    private final Db db;
    private final Time time;
    private final Facts facts;
    private final Desk desk;
    private final Bell bell;

    Officer(Db db, Time time, Facts facts, Desk desk, Bell bell) {
        this.db = db;
        this.time = time;
        this.facts = facts;
        this.desk = desk;
        this.bell = bell;
    }

    /// What an officer may tell the robot about a file.
    enum Word {
        UPHOLD,
        REJECT,
        HOLD,
        RESUME,
        /// A refusal in writing is granted within 3 working days of its registration (Rules, p. 7).
        OPT_OUT_IN_WRITING;

        private Fact fact() {
            return switch (this) {
                case UPHOLD -> new Fact.DisputeUpheld();
                case REJECT -> new Fact.DisputeRejected();
                case HOLD -> new Fact.Held();
                case RESUME -> new Fact.Resumed();
                case OPT_OUT_IN_WRITING -> new Fact.OptedOutInWriting();
            };
        }
    }

    /// Answers an item of the work list, with or without a word to the robot.
    ///
    /// @return whether the item was open and in the officer's region
    boolean answer(Staff staff, long item, Optional<Word> word) {
        int region = staff.region().orElse(0);
        boolean answered =
                db.transact(connection -> {
                    var file = close(connection, staff, item, region, word);
                    if (file.isPresent() && word.isPresent()) {
                        tell(connection, file.get(), word.get());
                    }
                    return file.isPresent();
                });
        bell.ring();
        return answered;
    }

    /// Tells the robot something about a file of the officer's region.
    boolean say(Staff staff, long file, Word word) {
        boolean said =
                db.transact(connection -> {
                    if (!staff.mayDecide(region(connection, file))) {
                        return false;
                    }
                    tell(connection, file, word);
                    return true;
                });
        bell.ring();
        return said;
    }

    int tryActsAgain(List<Long> acts) {
        int tried = db.transact(connection -> desk.tryActsAgain(connection, acts));
        bell.ring();
        return tried;
    }

    int tryFilesAgain(List<Long> files) {
        int tried = db.transact(connection -> desk.tryFilesAgain(connection, files));
        bell.ring();
        return tried;
    }

    private void tell(Connection connection, long file, Word word) throws SQLException {
        facts.record(connection, List.of(NewFact.of(file, word.fact(), time.now())));
    }

    private Optional<Long> close(
            Connection connection, Staff staff, long item, int region, Optional<Word> word)
            throws SQLException {
        try (var update = connection.prepareStatement(ANSWER)) {
            new Columns(connection, update)
                    .time(time.now())
                    .text(word.map(Enum::name).orElse("SEEN"))
                    .text(staff.login())
                    .number(item)
                    .number(region);
            try (var rows = update.executeQuery()) {
                return rows.next() ? Optional.of(rows.getLong(1)) : Optional.empty();
            }
        }
    }

    private static int region(Connection connection, long file) throws SQLException {
        try (var select = connection.prepareStatement(REGION)) {
            select.setLong(1, file);
            try (var rows = select.executeQuery()) {
                return rows.next() ? rows.getInt(1) : 0;
            }
        }
    }
}
