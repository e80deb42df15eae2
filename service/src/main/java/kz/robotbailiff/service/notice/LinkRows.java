package kz.robotbailiff.service.notice;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import kz.robotbailiff.service.platform.Columns;
import kz.robotbailiff.service.platform.Sql;

/// Keeps personal links: hashes alone, one for each file, made with the message that tells it.
final class LinkRows {

    private static final String WRITE = Sql.of(LinkRows.class, "write_links");

    private final PersonalLink links;
    private final Duration life;

    LinkRows(PersonalLink links, Duration life) {
        this.links = links;
        this.life = life;
    }

    void write(Connection transaction, List<Long> files, Instant now) throws SQLException {
        if (files.isEmpty()) {
            return;
        }
        try (var insert = transaction.prepareStatement(WRITE)) {
            new Columns(transaction, insert)
                    .time(now)
                    .time(now.plus(life))
                    .bytes(files.stream().map(links::tokenHash).toList())
                    .longs(files)
                    .bytes(files.stream().map(links::codeHash).toList());
            insert.executeUpdate();
        }
    }
}
