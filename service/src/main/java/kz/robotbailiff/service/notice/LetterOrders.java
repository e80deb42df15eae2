package kz.robotbailiff.service.notice;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kz.robotbailiff.service.platform.Columns;
import kz.robotbailiff.service.platform.Ids;
import kz.robotbailiff.service.platform.Sql;

/// Orders letters on paper for those whom no telephone reaches: one a file, ever.
final class LetterOrders {

    private static final String ORDER = Sql.of(LetterOrders.class, "order_letters");

    private final Ids ids;
    private final boolean printed;

    /// @param printed whether there is a printing house; without one there are no letters
    LetterOrders(Ids ids, boolean printed) {
        this.ids = ids;
        this.printed = printed;
    }

    /// The files for which a letter is on its way by this; the others have no address.
    Set<Long> order(Connection transaction, List<Long> files, Instant now) throws SQLException {
        var ordered = new HashSet<Long>();
        if (!printed || files.isEmpty()) {
            return ordered;
        }
        var numbers = new ArrayList<Long>();
        files.forEach(_ -> numbers.add(ids.next()));
        try (var insert = transaction.prepareStatement(ORDER)) {
            new Columns(transaction, insert).time(now).longs(numbers).longs(files);
            try (var rows = insert.executeQuery()) {
                while (rows.next()) {
                    ordered.add(rows.getLong("file"));
                }
            }
        }
        return ordered;
    }
}
