package kz.robotbailiff.service.ruling;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import kz.robotbailiff.core.proceeding.Proceeding;
import kz.robotbailiff.service.docket.Decided;
import kz.robotbailiff.service.docket.RoundWriter;
import kz.robotbailiff.service.platform.Columns;
import kz.robotbailiff.service.platform.Sql;

/// Notes, in the round's own transaction, which decisions ordered acts that need a paper, and which
/// files went to a private bailiff, for whom their service is certified.
final class PaperRound implements RoundWriter {

    private static final String WRITE = Sql.of(PaperRound.class, "write_due");
    private static final String SERVICE = Sql.of(PaperRound.class, "write_service_due");

    @Override
    public void write(Connection transaction, List<Decided> round) throws SQLException {
        var due = round.stream().filter(PaperRound::needsPaper).toList();
        if (!due.isEmpty()) {
            try (var insert = transaction.prepareStatement(WRITE)) {
                new Columns(transaction, insert)
                        .longs(due.stream().map(Decided::decisionId).toList())
                        .longs(due.stream().map(Decided::file).toList());
                insert.executeUpdate();
            }
        }
        var gone = round.stream().filter(PaperRound::isTransfer).map(Decided::file).toList();
        if (!gone.isEmpty()) {
            try (var insert = transaction.prepareStatement(SERVICE)) {
                new Columns(transaction, insert).longs(gone);
                insert.executeUpdate();
            }
        }
    }

    private static boolean needsPaper(Decided decided) {
        return decided.decisionId() != 0
                && decided.decision().acts().stream().anyMatch(act -> Form.isPaper(act.kind()));
    }

    private static boolean isTransfer(Decided decided) {
        return decided.before() instanceof Proceeding.Open
                && decided.decision().next() instanceof Proceeding.Transferred;
    }
}
