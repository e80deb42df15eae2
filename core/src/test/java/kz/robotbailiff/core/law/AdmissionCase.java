package kz.robotbailiff.core.law;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import kz.robotbailiff.core.document.DocumentKind;
import kz.robotbailiff.core.document.EnforcementDocument;
import kz.robotbailiff.core.document.Kato;
import kz.robotbailiff.core.document.Source;
import kz.robotbailiff.core.money.Tenge;

/// A row of `cases/admission.csv`: what it leaves empty is as in the ordinary document, which
/// `cases/README.md` describes and which fails no rule.
record AdmissionCase(LocalDate day, EnforcementDocument document) {

    static AdmissionCase of(Row row) {
        LocalDate day = row.day("day");
        return new AdmissionCase(
                day,
                new EnforcementDocument(
                        one(row, DocumentKind.class, "kind", DocumentKind.PAYMENT_PRESCRIPTION),
                        one(row, Source.class, "source", Source.ADMINISTRATIVE_REGISTER),
                        sum(row, "amount", "20000.00"),
                        sum(row, "paid", "0.00"),
                        day(row, "issued", day.minusDays(45)).orElseThrow(),
                        day(row, "in_force", day.minusDays(30)),
                        day(row, "decided", day.minusDays(20)),
                        days(row, "interrupted"),
                        day,
                        new Kato(or(row, "kato", "311010000")),
                        !or(row, "individual", "yes").equals("no")));
    }

    private static <E extends Enum<E>> E one(Row row, Class<E> type, String column, E ordinary) {
        return row.optional(column).isEmpty() ? ordinary : row.one(type, column);
    }

    private static Tenge sum(Row row, String column, String ordinary) {
        return Tenge.parse(or(row, column, ordinary));
    }

    private static Optional<LocalDate> day(Row row, String column, LocalDate ordinary) {
        return switch (row.optional(column)) {
            case "" -> Optional.of(ordinary);
            case "none" -> Optional.empty();
            default -> Optional.of(row.day(column));
        };
    }

    private static List<LocalDate> days(Row row, String column) {
        String text = row.optional(column);
        return text.isEmpty()
                ? List.of()
                : Arrays.stream(text.split(";")).map(LocalDate::parse).toList();
    }

    private static String or(Row row, String column, String ordinary) {
        return row.optional(column).isEmpty() ? ordinary : row.text(column);
    }
}
