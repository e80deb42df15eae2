package kz.robotbailiff.core.simulation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import kz.robotbailiff.core.document.DocumentKind;
import kz.robotbailiff.core.document.EnforcementDocument;
import kz.robotbailiff.core.document.Kato;
import kz.robotbailiff.core.document.Source;
import kz.robotbailiff.core.law.LawBook;
import kz.robotbailiff.core.money.Tenge;
import kz.robotbailiff.core.proceeding.Closing;
import kz.robotbailiff.core.simulation.Recorded.Life;
import kz.robotbailiff.core.simulation.Recorded.Payment;

/// Writes a small record document by document, and asks it questions.
abstract class SmallRecord {

    static final LawBook BOOK = LawBook.load();
    static final LocalDate DAY = LocalDate.of(2025, 3, 3);
    static final LocalDate LAST = LocalDate.of(2025, 4, 2);
    private static final LocalDate AS_OF = LocalDate.of(2025, 12, 31);
    static final long MCI = 3_932;
    final List<Recorded> record = new ArrayList<>();

    static EnforcementDocument document(long tenge, String kato) {
        return new EnforcementDocument(
                DocumentKind.BODY_RULING,
                Source.ADMINISTRATIVE_REGISTER,
                Tenge.of(tenge),
                Tenge.ZERO,
                DAY.minusDays(60),
                Optional.of(DAY.minusDays(40)),
                Optional.of(DAY.minusDays(30)),
                List.of(),
                DAY,
                new Kato(kato),
                true);
    }

    void returned(long tenge) {
        returned(tenge, 0, 1);
    }

    void returned(long tenge, long key, int presentation) {
        var document = document(tenge, "311010000");
        record.add(
                new Recorded(document, key, presentation, DAY, true, List.of(), Optional.empty()));
    }

    void opened(long tenge, Closing closing, LocalDate closed, Payment... payments) {
        live("311010000", tenge, Optional.of(closing), Optional.of(closed), payments);
    }

    void live(
            String kato,
            long tenge,
            Optional<Closing> closing,
            Optional<LocalDate> closed,
            Payment... payments) {
        long sum = 0;
        for (var payment : payments) {
            sum += payment.tiyn();
        }
        var life =
                new Life(
                        LAST,
                        BOOK.timetable("simplified-2024"),
                        Tenge.of(tenge),
                        Tenge.ofTiyn(sum),
                        closing,
                        closed,
                        List.of(payments));
        record.add(
                new Recorded(document(tenge, kato), 0, 1, DAY, true, List.of(), Optional.of(life)));
    }

    void paid(long tenge, int day) {
        var on = DAY.plusDays(day);
        opened(tenge, Closing.PAID, on, new Payment(on, tenge * 100));
    }

    void unpaid(long tenge) {
        opened(tenge, Closing.TERM_ENDED, LAST.plusDays(1));
    }

    Report ask(String... fields) {
        var typed = new TreeMap<>(Map.of("from", "2025-01-01", "to", "2025-12-31"));
        for (int i = 0; i < fields.length; i += 2) {
            typed.put(fields[i], fields[i + 1]);
        }
        var policy = PolicyForm.read(typed);
        policy.check(BOOK, List.of(31, 75));
        var simulation = new Simulation(policy, BOOK, BOOK::on, AS_OF);
        record.forEach(simulation::add);
        return simulation.report(Map.of(31, 4));
    }

    static long after(Report report, Figure figure) {
        return report.total().of(figure).after();
    }
}
