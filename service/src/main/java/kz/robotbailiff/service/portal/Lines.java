package kz.robotbailiff.service.portal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import kz.robotbailiff.core.money.Tenge;
import kz.robotbailiff.core.proceeding.ActKind;
import kz.robotbailiff.core.proceeding.Outcome;
import org.jspecify.annotations.Nullable;

/// Turns rows of the docket's views into the lines of a page.
final class Lines {

    private Lines() {}

    static CaseFile file(ResultSet row) throws SQLException {
        return new CaseFile(
                row.getLong("id"),
                row.getString("number"),
                row.getString("state"),
                row.getString("closing"),
                moment(row, "opened_at"),
                day(row, "opened_on"),
                day(row, "last_day"),
                row.getString("timetable"),
                sum(row, "owed"),
                sum(row, "paid"),
                sum(row, "seized"),
                sum(row, "contested"),
                row.getInt("marks"),
                perhaps(row, "closed_at"),
                row.getString("document_number"),
                row.getString("document_kind"),
                day(row, "issued_on"),
                row.getString("surname"),
                row.getString("given_name"),
                row.getString("patronymic"),
                row.getString("language"),
                row.getString("issuer"),
                row.getString("claimant"),
                row.getString("claimant_bin"),
                row.getString("basis"));
    }

    static ActLine act(ResultSet row) throws SQLException {
        return new ActLine(
                row.getLong("id"),
                row.getLong("decision"),
                ActKind.valueOf(row.getString("kind")),
                perhapsSum(row, "sum"),
                row.getString("detail"),
                row.getString("state"),
                perhaps(row, "sent_at"),
                perhaps(row, "ended_at"));
    }

    static DecisionLine decision(ResultSet row) throws SQLException {
        return new DecisionLine(
                row.getLong("id"),
                moment(row, "made_at"),
                Outcome.valueOf(row.getString("outcome")),
                row.getString("fact_kind"),
                perhapsSum(row, "sum"));
    }

    static PaymentLine payment(ResultSet row) throws SQLException {
        long decision = row.getLong("decision");
        Long answered = row.wasNull() ? null : decision;
        return new PaymentLine(
                row.getString("kind"),
                moment(row, "happened_at"),
                sum(row, "sum"),
                answered,
                List.of());
    }

    static Deeds deeds(ResultSet row) throws SQLException {
        return new Deeds(
                perhaps(row, "ruling_opened"), perhaps(row, "opted_out"), perhaps(row, "disputed"));
    }

    static BankLine bank(ResultSet row) throws SQLException {
        return new BankLine(
                row.getString("name_kk"),
                row.getString("name_ru"),
                row.getString("name_en"),
                sum(row, "sum"));
    }

    static HandOverLine handOver(ResultSet row) throws SQLException {
        return new HandOverLine(
                row.getString("name_kk"),
                row.getString("name_ru"),
                row.getString("licence"),
                row.getString("phone"),
                row.getString("address_kk"),
                row.getString("address_ru"),
                moment(row, "allotted_at"),
                perhaps(row, "accepted_at"));
    }

    private static Tenge sum(ResultSet row, String column) throws SQLException {
        return Tenge.ofTiyn(row.getLong(column));
    }

    private static @Nullable Tenge perhapsSum(ResultSet row, String column) throws SQLException {
        long tiyn = row.getLong(column);
        return row.wasNull() ? null : Tenge.ofTiyn(tiyn);
    }

    private static LocalDate day(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }

    private static Instant moment(ResultSet row, String column) throws SQLException {
        return row.getTimestamp(column).toInstant();
    }

    private static @Nullable Instant perhaps(ResultSet row, String column) throws SQLException {
        var moment = row.getTimestamp(column);
        return moment == null ? null : moment.toInstant();
    }
}
