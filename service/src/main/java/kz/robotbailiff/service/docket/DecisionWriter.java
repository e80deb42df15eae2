package kz.robotbailiff.service.docket;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import kz.robotbailiff.core.law.Law;
import kz.robotbailiff.service.platform.Columns;
import kz.robotbailiff.service.platform.Sql;
import org.jspecify.annotations.Nullable;

/// Writes the robot's memory: one row a decision, with the codes from which it is explained.
final class DecisionWriter {

    private static final String WRITE = Sql.of(DecisionWriter.class, "write_decisions");
    private static final String ANSWERED = Sql.of(DecisionWriter.class, "clear_pending");

    private DecisionWriter() {}

    static void write(Connection connection, List<Decided> decided, Law law) throws SQLException {
        if (decided.isEmpty()) {
            return;
        }
        try (var insert = connection.prepareStatement(WRITE)) {
            new Columns(connection, insert)
                    .date(law.day())
                    .number(law.edition())
                    .longs(decided.stream().map(Decided::decisionId).toList())
                    .longs(decided.stream().map(Decided::file).toList())
                    .longs(decided.stream().map(d -> orNull(d.factId())).toList())
                    .times(decided.stream().map(Decided::madeAt).toList())
                    .texts(decided.stream().map(d -> d.decision().outcome().name()).toList())
                    .texts(decided.stream().map(d -> grounds(d)).toList());
            insert.executeUpdate();
        }
    }

    static void clearPending(Connection connection, List<Answered> files) throws SQLException {
        var facts =
                files.stream()
                        .flatMap(file -> file.tray().facts().stream())
                        .map(PendingFact::id)
                        .filter(id -> id != 0)
                        .toList();
        if (facts.isEmpty()) {
            return;
        }
        try (var delete = connection.prepareStatement(ANSWERED)) {
            new Columns(connection, delete)
                    .longs(files.stream().map(file -> file.tray().file()).toList())
                    .longs(facts);
            delete.executeUpdate();
        }
    }

    private static String grounds(Decided decided) {
        return GroundsCode.encode(decided.decision().grounds());
    }

    private static @Nullable Long orNull(long id) {
        return id == 0 ? null : id;
    }
}
