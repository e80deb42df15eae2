package kz.robotbailiff.service.transfer;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import kz.robotbailiff.core.proceeding.Fact;
import kz.robotbailiff.service.docket.Bell;
import kz.robotbailiff.service.docket.Facts;
import kz.robotbailiff.service.docket.NewFact;
import kz.robotbailiff.service.platform.Columns;
import kz.robotbailiff.service.platform.Db;
import kz.robotbailiff.service.platform.Sql;
import kz.robotbailiff.service.platform.Time;

/// Takes files back that nobody accepted in time, so that no file lies with nobody.
final class AcceptanceWatch {

    private static final String EXPIRE = Sql.of(AcceptanceWatch.class, "expire");
    private static final int BATCH = 1_000;

    private final Db db;
    private final Time time;
    private final Facts facts;
    private final Bell bell;

    AcceptanceWatch(Db db, Time time, Facts facts, Bell bell) {
        this.db = db;
        this.time = time;
        this.facts = facts;
        this.bell = bell;
    }

    /// Looks until nothing is late any more.
    void look() {
        while (db.transact(this::takeBack) > 0) {
            bell.ring();
        }
    }

    private int takeBack(Connection transaction) throws SQLException {
        var late = new ArrayList<NewFact>();
        try (var update = transaction.prepareStatement(EXPIRE)) {
            new Columns(transaction, update).date(time.today()).number(BATCH).time(time.now());
            try (var rows = update.executeQuery()) {
                while (rows.next()) {
                    late.add(
                            new NewFact(
                                    rows.getLong("file"),
                                    new Fact.SentBack(),
                                    time.now(),
                                    null,
                                    null,
                                    rows.getString("licence")));
                }
            }
        }
        facts.record(transaction, List.copyOf(late));
        return late.size();
    }
}
