package kz.robotbailiff.service.docket;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import kz.robotbailiff.core.proceeding.Fact;

/// A fact that leaves a mark on the file and no decision: the ruling was opened, the notice was
/// delivered, the banks hold nothing.
record StoredMark(Fact fact, Instant recordedAt, Instant happenedAt) {

    static StoredMark of(ResultSet row) throws SQLException {
        return new StoredMark(
                Rows.fact(row),
                StoredDecision.moment(row, "recorded_at"),
                StoredDecision.moment(row, "happened_at"));
    }

    /// Whether the robot had read it when it answered the fact of a decision.
    boolean isBefore(StoredDecision decision) {
        int recorded = recordedAt.compareTo(decision.factAt());
        return recorded < 0 || (recorded == 0 && happenedAt.isBefore(decision.happenedAt()));
    }
}
