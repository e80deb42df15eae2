package kz.robotbailiff.service.intake;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import kz.robotbailiff.core.proceeding.Fact;
import kz.robotbailiff.service.docket.Facts;
import kz.robotbailiff.service.docket.NewFact;
import kz.robotbailiff.service.platform.Columns;
import kz.robotbailiff.service.platform.Sql;
import kz.robotbailiff.service.platform.Time;

/// Takes what authorities answered to objections, each once by the authority's reference: what
/// rested on the objection goes on.
final class RejectedObjections {

    private static final String WRITE = Sql.of(RejectedObjections.class, "write_objection_answer");
    private static final String READ = Sql.of(RejectedObjections.class, "read_objection_answer");
    private static final String STANDS = Sql.of(RejectedObjections.class, "read_objection_stands");

    private final Facts facts;
    private final Time time;

    RejectedObjections(Facts facts, Time time) {
        this.facts = facts;
        this.time = time;
    }

    /// When the answer was first received; told again, it is the same moment.
    ///
    /// @throws Refused where the document is unknown, nothing of the kind is contested, or the
    ///     reference stands for another answer
    Instant settle(Connection transaction, Client client, RejectedObjection told)
            throws SQLException {
        var file = Files.find(transaction, client, Set.of(told.key())).get(told.key());
        if (file == null) {
            throw Refusal.of(Trouble.NOT_FOUND, Fault.of("number", "document.unknown")).thrown();
        }
        if (!file.examined()) {
            throw Refusal.of(Trouble.NOT_EXAMINED_YET).thrown();
        }
        if (write(transaction, file.id(), told)) {
            if (!stands(transaction, file.id(), told.mark())) {
                throw Refusal.of(Trouble.CONFLICT, Fault.of("claim", "objection.none")).thrown();
            }
            var fact = new Fact.DisputeRejected(told.claim());
            var happened = Time.startOf(told.answeredOn());
            facts.record(
                    transaction,
                    List.of(new NewFact(file.id(), fact, happened, null, null, told.reference())));
        }
        return receivedAt(transaction, told);
    }

    private static boolean stands(Connection transaction, long file, int mark) throws SQLException {
        try (var select = transaction.prepareStatement(STANDS)) {
            new Columns(transaction, select).number(file).number(mark);
            try (var rows = select.executeQuery()) {
                return rows.next();
            }
        }
    }

    private boolean write(Connection transaction, long file, RejectedObjection told)
            throws SQLException {
        try (var insert = transaction.prepareStatement(WRITE)) {
            new Columns(transaction, insert)
                    .text(told.key().authority())
                    .text(told.reference())
                    .number(file)
                    .text(told.claimCode())
                    .date(told.answeredOn())
                    .time(time.now());
            return insert.executeUpdate() == 1;
        }
    }

    private static Instant receivedAt(Connection transaction, RejectedObjection told)
            throws SQLException {
        try (var select = transaction.prepareStatement(READ)) {
            new Columns(transaction, select).text(told.key().authority()).text(told.reference());
            try (var rows = select.executeQuery()) {
                rows.next();
                boolean same =
                        rows.getString("number").equals(told.key().number())
                                && Objects.equals(rows.getString("claim"), told.claimCode())
                                && rows.getObject("answered_on", LocalDate.class)
                                        .equals(told.answeredOn());
                if (!same) {
                    throw Refusal.of(Trouble.CONFLICT, Fault.of("reference", "told")).thrown();
                }
                return rows.getObject("received_at", OffsetDateTime.class).toInstant();
            }
        }
    }
}
