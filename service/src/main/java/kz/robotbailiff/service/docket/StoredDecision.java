package kz.robotbailiff.service.docket;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import kz.robotbailiff.core.proceeding.Fact;
import kz.robotbailiff.core.proceeding.Grounds;

/// A decision as it was written down, with the fact that it answers.
///
/// @param factAt when the fact was recorded, as far as marks may come before or after it; for a
///     day that began, the moment of the decision
record StoredDecision(
        long id,
        LocalDate lawDay,
        int edition,
        String outcome,
        Grounds grounds,
        Fact fact,
        Instant factAt,
        Instant happenedAt) {

    static StoredDecision of(ResultSet row) throws SQLException {
        var day = row.getObject("law_day", LocalDate.class);
        var madeAt = moment(row, "made_at");
        boolean dayBegan = row.getString("kind") == null;
        return new StoredDecision(
                row.getLong("decision"),
                day,
                row.getInt("edition"),
                row.getString("outcome"),
                GroundsCode.decode(row.getString("grounds")),
                dayBegan ? new Fact.DayBegan(day) : Rows.fact(row),
                dayBegan ? madeAt : moment(row, "recorded_at"),
                dayBegan ? madeAt : moment(row, "happened_at"));
    }

    static Instant moment(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
