package kz.robotbailiff.service.measure;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import kz.robotbailiff.core.money.Tenge;
import kz.robotbailiff.service.docket.Task;
import org.jspecify.annotations.Nullable;

/// One order of a file to all banks that it concerns, and how far each of them is.
///
/// @param id the act's id, which is the order's id on the wire
/// @param upon the order that this one lifts, limits or recalls
/// @param asked bits of the banks concerned
/// @param sent bits of those that took it
/// @param answered bits of those that told what came of it
/// @param refused bits of those that refused it for good
/// @param turn whom it asks later, where banks are asked one after another
record BankOrder(
        long id,
        long file,
        BankOrderKind kind,
        @Nullable Tenge sum,
        @Nullable Long upon,
        @Nullable String reason,
        long asked,
        long sent,
        long answered,
        long refused,
        Instant madeAt,
        Turn turn) {

    static BankOrder of(Task task, @Nullable Long upon, long asked, Instant now) {
        return new BankOrder(
                task.id(),
                task.file(),
                BankOrderKind.of(task.kind()),
                task.sum(),
                upon,
                task.detail(),
                asked,
                0,
                0,
                0,
                now,
                Turn.NONE);
    }

    static BankOrder of(ResultSet row) throws SQLException {
        var sum = row.getObject("sum", Long.class);
        return new BankOrder(
                row.getLong("id"),
                row.getLong("file"),
                BankOrderKind.ofCode(row.getString("kind")),
                sum == null ? null : Tenge.ofTiyn(sum),
                row.getObject("upon", Long.class),
                row.getString("reason"),
                row.getLong("asked"),
                row.getLong("sent"),
                row.getLong("answered"),
                row.getLong("refused"),
                row.getObject("made_at", OffsetDateTime.class).toInstant(),
                Turn.of(row));
    }

    BankOrder with(Progress progress) {
        return new BankOrder(
                id,
                file,
                kind,
                sum,
                upon,
                reason,
                asked,
                sent | progress.sent() | progress.answered(),
                answered | progress.answered(),
                refused | progress.refused(),
                madeAt,
                turn);
    }

    /// The same with other turns.
    BankOrder at(Turn other) {
        return asking(asked, other);
    }

    /// The same with these banks asked as well.
    BankOrder asking(long more) {
        return asking(asked | more, turn);
    }

    private BankOrder asking(long banks, Turn other) {
        return new BankOrder(
                id, file, kind, sum, upon, reason, banks, sent, answered, refused, madeAt, other);
    }

    boolean isInTurn() {
        return !turn.equals(Turn.NONE);
    }

    Tenge most() {
        return sum == null ? Tenge.ZERO : sum;
    }

    /// The banks that have neither told what came of it nor refused it.
    ///
    /// Who was passed over stays among them although the debt is held by others: such a bank may
    /// have carried the order out and only its answer was lost, and then it holds too much.
    long open() {
        return (asked | turn.later()) & ~answered & ~refused;
    }

    /// The banks whose answer is awaited now.
    long awaited() {
        return asked & ~answered & ~refused & ~turn.passed();
    }

    boolean isEnded() {
        return open() == 0;
    }

    /// The banks that have not even taken it.
    long unsent() {
        return awaited() & ~sent;
    }

    /// Whom to send it to now: those that never took it; if all did, those whose answer is overdue.
    long next() {
        if (unsent() != 0) {
            return unsent();
        }
        // Who was passed over is asked again once nobody else is left or needed.
        return awaited() != 0 ? awaited() : open() & ~turn.later();
    }
}
