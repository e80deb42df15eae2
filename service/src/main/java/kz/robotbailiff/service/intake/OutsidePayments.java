package kz.robotbailiff.service.intake;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import kz.robotbailiff.core.proceeding.Fact;
import kz.robotbailiff.service.docket.Facts;
import kz.robotbailiff.service.docket.NewFact;
import kz.robotbailiff.service.platform.Columns;
import kz.robotbailiff.service.platform.Sql;
import kz.robotbailiff.service.platform.Time;

/// Takes reports of money paid straight to the budget, each once by the authority's reference.
final class OutsidePayments {

    private static final String WRITE = Sql.of(OutsidePayments.class, "write_outside_payment");
    private static final String READ = Sql.of(OutsidePayments.class, "read_outside_payment");

    private final Facts facts;
    private final Time time;

    OutsidePayments(Facts facts, Time time) {
        this.facts = facts;
        this.time = time;
    }

    /// When the report was first received; told again, it is the same moment.
    ///
    /// @throws Refused where the document is unknown or the reference stands for another payment
    Instant settle(Connection transaction, Client client, OutsidePayment payment)
            throws SQLException {
        var file = Files.find(transaction, client, Set.of(payment.key())).get(payment.key());
        if (file == null) {
            throw Refusal.of(Trouble.NOT_FOUND, Fault.of("number", "document.unknown")).thrown();
        }
        // the robot could not set it off against a debt that it has not opened yet
        if (!file.examined()) {
            throw Refusal.of(Trouble.NOT_EXAMINED_YET).thrown();
        }
        if (write(transaction, file.id(), payment)) {
            var happened = Time.startOf(payment.paidOn());
            var fact = new Fact.PaidOutside(payment.sum());
            var note = payment.reference();
            facts.record(
                    transaction, List.of(new NewFact(file.id(), fact, happened, null, null, note)));
        }
        return receivedAt(transaction, payment);
    }

    private boolean write(Connection transaction, long file, OutsidePayment payment)
            throws SQLException {
        try (var insert = transaction.prepareStatement(WRITE)) {
            new Columns(transaction, insert)
                    .text(payment.key().authority())
                    .text(payment.reference())
                    .number(file)
                    .number(payment.sum().tiyn())
                    .date(payment.paidOn())
                    .time(time.now());
            return insert.executeUpdate() == 1;
        }
    }

    private static Instant receivedAt(Connection transaction, OutsidePayment payment)
            throws SQLException {
        try (var select = transaction.prepareStatement(READ)) {
            new Columns(transaction, select)
                    .text(payment.key().authority())
                    .text(payment.reference());
            try (var rows = select.executeQuery()) {
                rows.next();
                boolean same =
                        rows.getString("number").equals(payment.key().number())
                                && rows.getLong("sum") == payment.sum().tiyn()
                                && rows.getObject("paid_on", LocalDate.class)
                                        .equals(payment.paidOn());
                if (!same) {
                    throw Refusal.of(Trouble.CONFLICT, Fault.of("reference", "told")).thrown();
                }
                return rows.getObject("received_at", OffsetDateTime.class).toInstant();
            }
        }
    }
}
