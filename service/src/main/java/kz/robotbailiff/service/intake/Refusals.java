package kz.robotbailiff.service.intake;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import kz.robotbailiff.service.platform.Columns;
import kz.robotbailiff.service.platform.Ids;
import kz.robotbailiff.service.platform.Sql;
import kz.robotbailiff.service.platform.Time;
import org.jspecify.annotations.Nullable;

/// Keeps what was refused, so that nothing an authority sent is lost from the record.
final class Refusals {

    private static final String KEEP = Sql.of(Refusals.class, "keep_refusals");

    private final Ids ids;
    private final Time time;

    Refusals(Ids ids, Time time) {
        this.ids = ids;
        this.time = time;
    }

    private record Row(Handed handed, Digest digest, @Nullable Key key, Refusal refusal) {
        byte @Nullable [] content() {
            return handed.tooLong() ? null : handed.bytes();
        }
    }

    /// Keeps the refusals among the verdicts on a batch.
    <T, R> void keep(
            Connection transaction, Client client, List<Read<T>> batch, List<Verdict<R>> verdicts)
            throws SQLException {
        // one row a content and problem: a statement may touch a row only once
        var rows = new LinkedHashMap<Object, Row>();
        for (int i = 0; i < verdicts.size(); i++) {
            if (verdicts.get(i) instanceof Verdict.NotTaken<R>(var refusal)) {
                var read = batch.get(i);
                var digest = Digest.of(read.handed().bytes());
                rows.put(
                        Map.entry(digest, refusal.trouble()),
                        new Row(read.handed(), digest, read.key(), refusal));
            }
        }
        if (!rows.isEmpty()) {
            write(transaction, client, List.copyOf(rows.values()));
        }
    }

    private void write(Connection transaction, Client client, List<Row> rows) throws SQLException {
        try (var insert = transaction.prepareStatement(KEEP)) {
            var columns = new Columns(transaction, insert);
            columns.text(client.source().name().toLowerCase(Locale.ROOT));
            columns.time(time.now()).time(time.now());
            var given = new ArrayList<Long>(rows.size());
            rows.forEach(_ -> given.add(ids.next()));
            columns.longs(given);
            columns.bytes(rows.stream().map(row -> row.digest().bytes()).toList());
            columns.texts(rows.stream().map(row -> row.refusal().trouble().code()).toList());
            columns.texts(rows.stream().map(row -> faults(row.refusal())).toList());
            columns.texts(rows.stream().map(Refusals::authority).toList());
            columns.texts(rows.stream().map(Refusals::number).toList());
            columns.texts(rows.stream().map(Refusals::hex).toList());
            insert.executeUpdate();
        }
    }

    private static String faults(Refusal refusal) {
        return StrictJson.MAPPER.writeValueAsString(refusal.faults());
    }

    private static @Nullable String authority(Row row) {
        return row.key() == null ? null : row.key().authority();
    }

    private static @Nullable String number(Row row) {
        return row.key() == null ? null : row.key().number();
    }

    private static @Nullable String hex(Row row) {
        var content = row.content();
        return content == null ? null : HexFormat.of().formatHex(content);
    }
}
