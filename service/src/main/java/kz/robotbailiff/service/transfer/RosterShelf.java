package kz.robotbailiff.service.transfer;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import kz.robotbailiff.service.platform.Columns;
import kz.robotbailiff.service.platform.Sql;
import org.jspecify.annotations.Nullable;

/// Writes a roster twice: as it was sent, and taken apart for the pages.
final class RosterShelf {

    private static final String KEEP = Sql.of(RosterShelf.class, "keep_roster");
    private static final String BAILIFFS = Sql.of(RosterShelf.class, "keep_bailiffs");

    int keep(Connection transaction, Roster roster, Instant now) throws SQLException {
        try (var insert = transaction.prepareStatement(KEEP)) {
            new Columns(transaction, insert).text(roster.hash()).time(now).text(roster.body());
            insert.executeUpdate();
        }
        try (var insert = transaction.prepareStatement(BAILIFFS)) {
            var all = roster.bailiffs();
            new Columns(transaction, insert)
                    .texts(texts(all, Bailiff::licence))
                    .texts(texts(all, b -> b.name().kk()))
                    .texts(texts(all, b -> b.name().ru()))
                    .ints(all.stream().map(Bailiff::region).toList())
                    .texts(texts(all, b -> String.join(" ", b.registered())))
                    .texts(texts(all, b -> String.join(" ", b.assigned())))
                    .texts(texts(all, Bailiff::phone))
                    .texts(texts(all, b -> b.address().kk()))
                    .texts(texts(all, b -> b.address().ru()))
                    .texts(texts(all, b -> b.iin()))
                    .texts(texts(all, b -> b.account().iik()))
                    .texts(texts(all, b -> b.account().bik()))
                    .texts(texts(all, Bailiff::status))
                    .dates(all.stream().map(b -> b.from()).toList())
                    .dates(all.stream().map(b -> b.to()).toList());
            return insert.executeUpdate();
        }
    }

    private static List<? extends @Nullable String> texts(
            List<Bailiff> all, Function<Bailiff, @Nullable String> what) {
        return all.stream().map(what).toList();
    }
}
