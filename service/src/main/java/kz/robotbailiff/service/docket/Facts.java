package kz.robotbailiff.service.docket;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import kz.robotbailiff.service.platform.Columns;
import kz.robotbailiff.service.platform.Ids;
import kz.robotbailiff.service.platform.Sql;
import kz.robotbailiff.service.platform.Time;

/// The front door: rooms record facts here, inside their own transaction.
///
/// A fact is kept for ever and answered by the robot in a later round. Telling *the same again*
/// from
/// *new* is the room's business, since only it knows its partner's keys. After the commit the room
/// rings the [Bell], so that the round begins at once instead of at the next tick.
public final class Facts {

    private static final String RECORD = Sql.of(Facts.class, "record_facts");

    private final Ids ids;
    private final Time time;

    public Facts(Ids ids, Time time) {
        this.ids = ids;
        this.time = time;
    }

    /// Records facts with one statement.
    ///
    /// @return the ids of the facts, in order
    public List<Long> record(Connection transaction, List<NewFact> facts) throws SQLException {
        if (facts.isEmpty()) {
            return List.of();
        }
        var given = new ArrayList<Long>(facts.size());
        facts.forEach(_ -> given.add(ids.next()));
        var codes = facts.stream().map(fact -> FactCode.of(fact.fact())).toList();
        try (var insert = transaction.prepareStatement(RECORD)) {
            var columns = new Columns(transaction, insert);
            columns.time(time.now());
            columns.longs(given);
            columns.longs(facts.stream().map(NewFact::file).toList());
            columns.texts(codes.stream().map(FactCode::kind).toList());
            columns.times(facts.stream().map(NewFact::happenedAt).toList());
            columns.longs(codes.stream().map(code -> code.sum()).map(Columns::tiyn).toList());
            columns.longs(facts.stream().map(fact -> wide(fact.partner())).toList());
            columns.longs(facts.stream().map(NewFact::act).toList());
            columns.texts(codes.stream().map(FactCode::detail).toList());
            columns.texts(facts.stream().map(NewFact::note).toList());
            insert.executeUpdate();
        }
        return given;
    }

    private static @org.jspecify.annotations.Nullable Long wide(
            @org.jspecify.annotations.Nullable Integer partner) {
        return partner == null ? null : partner.longValue();
    }
}
