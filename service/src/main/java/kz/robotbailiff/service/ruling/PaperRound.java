package kz.robotbailiff.service.ruling;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import kz.robotbailiff.service.docket.Decided;
import kz.robotbailiff.service.docket.RoundWriter;
import kz.robotbailiff.service.platform.Columns;
import kz.robotbailiff.service.platform.Sql;

/// Notes, in the round's own transaction, which decisions ordered acts that need a paper.
final class PaperRound implements RoundWriter {

    private static final String WRITE = Sql.of(PaperRound.class, "write_due");

    @Override
    public void write(Connection transaction, List<Decided> round) throws SQLException {
        var due = round.stream().filter(PaperRound::needsPaper).toList();
        if (due.isEmpty()) {
            return;
        }
        try (var insert = transaction.prepareStatement(WRITE)) {
            new Columns(transaction, insert)
                    .longs(due.stream().map(Decided::decisionId).toList())
                    .longs(due.stream().map(Decided::file).toList());
            insert.executeUpdate();
        }
    }

    private static boolean needsPaper(Decided decided) {
        return decided.decisionId() != 0
                && decided.decision().acts().stream().anyMatch(act -> Form.isPaper(act.kind()));
    }
}
