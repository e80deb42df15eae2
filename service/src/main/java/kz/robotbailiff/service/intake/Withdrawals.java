package kz.robotbailiff.service.intake;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import kz.robotbailiff.service.docket.Facts;
import kz.robotbailiff.service.docket.NewFact;
import kz.robotbailiff.service.platform.Columns;
import kz.robotbailiff.service.platform.Sql;
import kz.robotbailiff.service.platform.Time;
import org.jspecify.annotations.Nullable;

/// Takes cancellations and releases, one or a whole amnesty, each once for a document.
final class Withdrawals {

    private static final String WRITE = Sql.of(Withdrawals.class, "write_withdrawals");
    private static final String READ = Sql.of(Withdrawals.class, "read_withdrawals");

    private final Facts facts;
    private final Time time;

    Withdrawals(Facts facts, Time time) {
        this.facts = facts;
        this.time = time;
    }

    private record Told(long file, Withdrawal withdrawal) {}

    private record Kept(String number, LocalDate day, @Nullable String reason, Instant at) {
        boolean says(Withdrawal told) {
            return number.equals(told.decisionNumber())
                    && day.equals(told.decidedOn())
                    && Objects.equals(reason, told.reason());
        }
    }

    /// The verdicts on a batch, in order; new ones become facts.
    List<Verdict<WithdrawalReceipt>> settle(
            Connection transaction,
            Client client,
            Withdrawal.Kind kind,
            List<Read<Withdrawal>> batch)
            throws SQLException {
        var keys = new HashSet<Key>();
        for (var read : batch) {
            if (read.content() != null) {
                keys.add(read.content().key());
            }
        }
        var files = Files.find(transaction, client, keys);
        var told = new ArrayList<Told>();
        for (var read : batch) {
            var found = read.content() == null ? null : files.get(read.content().key());
            if (read.content() != null && found != null) {
                told.add(new Told(found.id(), read.content()));
            }
        }
        record(transaction, kind, told);
        var kept = kept(transaction, kind, told);
        var verdicts = new ArrayList<Verdict<WithdrawalReceipt>>(batch.size());
        for (var read : batch) {
            verdicts.add(verdict(kind, read, files, kept));
        }
        return verdicts;
    }

    private void record(Connection transaction, Withdrawal.Kind kind, List<Told> told)
            throws SQLException {
        var written = write(transaction, kind, told);
        var fresh = new ArrayList<NewFact>();
        for (var each : told) {
            if (written.remove(each.file())) {
                var happened = Time.startOf(each.withdrawal().decidedOn());
                var note = each.withdrawal().decisionNumber();
                fresh.add(new NewFact(each.file(), kind.fact(), happened, null, null, note));
            }
        }
        facts.record(transaction, fresh);
    }

    private Set<Long> write(Connection transaction, Withdrawal.Kind kind, List<Told> told)
            throws SQLException {
        try (var insert = transaction.prepareStatement(WRITE)) {
            var columns = new Columns(transaction, insert).text(kind.code()).time(time.now());
            columns.longs(told.stream().map(Told::file).toList());
            columns.texts(told.stream().map(each -> each.withdrawal().decisionNumber()).toList());
            columns.dates(told.stream().map(each -> each.withdrawal().decidedOn()).toList());
            columns.texts(told.stream().map(each -> each.withdrawal().reason()).toList());
            var written = new HashSet<Long>();
            try (var rows = insert.executeQuery()) {
                while (rows.next()) {
                    written.add(rows.getLong(1));
                }
            }
            return written;
        }
    }

    private static Map<Long, Kept> kept(
            Connection transaction, Withdrawal.Kind kind, List<Told> told) throws SQLException {
        try (var select = transaction.prepareStatement(READ)) {
            new Columns(transaction, select)
                    .text(kind.code())
                    .longs(told.stream().map(Told::file).toList());
            var kept = new HashMap<Long, Kept>();
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    kept.put(
                            rows.getLong("document"),
                            new Kept(
                                    rows.getString("decision_number"),
                                    rows.getObject("decided_on", LocalDate.class),
                                    rows.getString("reason"),
                                    rows.getObject("received_at", OffsetDateTime.class)
                                            .toInstant()));
                }
            }
            return kept;
        }
    }

    private static Verdict<WithdrawalReceipt> verdict(
            Withdrawal.Kind kind,
            Read<Withdrawal> read,
            Map<Key, Files.Found> files,
            Map<Long, Kept> kept) {
        var told = read.content();
        if (told == null || read.refusal() != null) {
            return new Verdict.NotTaken<>(
                    read.refusal() == null ? Refusal.of(Trouble.BROKEN) : read.refusal());
        }
        var file = files.get(told.key());
        var standing = file == null ? null : kept.get(file.id());
        if (standing == null) {
            return new Verdict.NotTaken<>(
                    Refusal.of(Trouble.NOT_FOUND, Fault.of("number", "document.unknown")));
        }
        return standing.says(told)
                ? new Verdict.Taken<>(new WithdrawalReceipt(kind, told, standing.at()))
                : new Verdict.NotTaken<>(
                        Refusal.of(Trouble.CONFLICT, Fault.of("decisionNumber", "told")));
    }
}
