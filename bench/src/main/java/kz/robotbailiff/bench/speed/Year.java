package kz.robotbailiff.bench.speed;

import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import kz.robotbailiff.core.law.Almaty;
import kz.robotbailiff.core.money.Tenge;
import kz.robotbailiff.core.proceeding.Fact;
import kz.robotbailiff.sandbox.time.SandboxTime;
import kz.robotbailiff.service.docket.NewFact;
import kz.robotbailiff.service.platform.Time;

/// A year day by day: documents arrive by weekday, a quarter is paid within thirty days, three in a
/// hundred opt out, the rest is transferred; every decision is made and every row of it written.
final class Year {

    /// The day on which the year begins.
    static final LocalDate FIRST = LocalDate.of(2025, 1, 6);

    static final int TEMPLATE = 100;

    private static final int WEEKS = 52;
    private static final int DAYS = 7 * WEEKS;
    private static final int TAIL = 45;
    private static final double PAID = 0.25;
    private static final double OPTED_OUT = 0.03;
    private static final int TERM = 30;

    /// Of a week's documents, from Monday on, in hundredths.
    private static final int[] WEEK = {26, 20, 18, 17, 15, 3, 1};

    private static final String DEBTS =
            "select id, number, left_to_pay from v_file where id = any (?) and state = 'open'";

    private final Work work;
    private final Consumer<String> says;
    private final Carrying carrying;
    private final SandboxTime clock;
    private final SplittableRandom random = new SplittableRandom(25);
    private final Map<LocalDate, List<Long>> payers = new HashMap<>();
    private final Map<LocalDate, List<Long>> refusers = new HashMap<>();
    private final List<Long> template;
    private final Copies copies;
    private int copied;

    Year(Work work, Consumer<String> says) {
        this.work = work;
        this.says = says;
        carrying = new Carrying(work, true);
        work.papers().start();
        clock = work.sandbox().service().getBean("clock", SandboxTime.class);
        try {
            var connection = work.db().session();
            copies = new Copies(connection, "+", Map.of());
            template = copies.template();
            try (var statement = connection.createStatement()) {
                // Ids that the year gives out lie far beyond those of the copies.
                statement.execute("select setval('id_block', 1000000000)");
            }
        } catch (SQLException e) {
            throw new BenchFailure("The year could not begin: " + e.getMessage(), e);
        }
    }

    /// Lets the year go by with so many files.
    void play(int files) {
        var begun = System.nanoTime();
        for (int n = 1; n <= DAYS + TAIL; n++) {
            var day = FIRST.plusDays(n);
            clock.moveTo(Almaty.begins(day).plusSeconds(LocalTime.of(9, 0).toSecondOfDay()));
            work.begin(day);
            if (n <= DAYS) {
                arrive(day, n, files);
            }
            work.answer();
            carrying.all();
            happen(day);
            work.answer();
            carrying.all();
            if (n % 28 == 0 || n == DAYS + TAIL) {
                tell(day, begun);
            }
        }
    }

    private void tell(LocalDate day, long begun) {
        says.accept(
                "… %s: %,d files arrived, %,d acts carried out, %.0f s"
                        .formatted(
                                day,
                                (long) copied * template.size(),
                                carrying.carried(),
                                (System.nanoTime() - begun) / 1e9));
    }

    private void arrive(LocalDate day, int number, int files) {
        int weekday = WEEK[day.getDayOfWeek().getValue() - 1];
        // What is due by the end of this day, so that rounding loses no file.
        int week = (number - 1) / WEEK.length;
        long before = 0;
        for (int i = 0; i < day.getDayOfWeek().getValue() - 1; i++) {
            before += WEEK[i];
        }
        double share = (week * 100.0 + before + weekday) / (WEEKS * 100.0);
        int until = (int) Math.min(files, Math.round(share * files)) / template.size();
        if (until > copied) {
            copy(day, copied + 1, until + 1);
            copied = until;
        }
    }

    private void copy(LocalDate day, int from, int until) {
        work.db()
                .transact(connection -> {
                    copies.with(connection).write(from, until, FIRST.until(day, ChronoUnit.DAYS));
                    try (var statement = connection.createStatement()) {
                        statement.execute("set session_replication_role = origin");
                    }
                    return until;
                });
        for (int copy = from; copy < until; copy++) {
            for (long file : template) {
                plan(day, Copies.id(file, copy));
            }
        }
    }

    private void plan(LocalDate day, long file) {
        var fate = random.nextDouble();
        if (fate < PAID) {
            at(payers, day.plusDays(1 + random.nextInt(TERM))).add(file);
        } else if (fate < PAID + OPTED_OUT) {
            at(refusers, day.plusDays(1 + random.nextInt(TERM - 2))).add(file);
        }
    }

    private static List<Long> at(Map<LocalDate, List<Long>> plan, LocalDate day) {
        return plan.computeIfAbsent(day, _ -> new ArrayList<>());
    }

    private void happen(LocalDate day) {
        var now = work.sandbox().service().getBean(Time.class).now();
        var paying = payers.remove(day);
        if (paying != null) {
            work.receive(debts(paying));
        }
        var refusing = refusers.remove(day);
        if (refusing != null) {
            work.tell(
                    refusing.stream()
                            .map(file -> NewFact.of(file, new Fact.OptedOut(), now))
                            .toList());
        }
    }

    private List<Payment> debts(List<Long> files) {
        return work.db()
                .read(connection -> {
                    try (var select = connection.prepareStatement(DEBTS)) {
                        select.setArray(1, connection.createArrayOf("bigint", files.toArray()));
                        try (var rows = select.executeQuery()) {
                            var debts = new ArrayList<Payment>();
                            while (rows.next()) {
                                var debt = Tenge.ofTiyn(rows.getLong(3));
                                debts.add(new Payment(rows.getLong(1), rows.getString(2), debt));
                            }
                            return debts;
                        }
                    }
                });
    }
}
