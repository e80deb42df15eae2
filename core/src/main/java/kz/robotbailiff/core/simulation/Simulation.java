package kz.robotbailiff.core.simulation;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.IntStream;
import kz.robotbailiff.core.law.Admission;
import kz.robotbailiff.core.law.Finding;
import kz.robotbailiff.core.law.Law;
import kz.robotbailiff.core.law.LawBook;
import kz.robotbailiff.core.proceeding.Closing;
import kz.robotbailiff.core.simulation.Exits.Cause;
import kz.robotbailiff.core.simulation.Recorded.Life;

/// Runs a policy over a recorded caseload, document by document, and tells what it came to.
///
/// Every document is added once and then forgotten; only counts are kept, so that a million files
/// need no more memory than a thousand.
public final class Simulation {
    private static final int LEAST_DAYS_DRAWN = 40;

    private final Policy policy;
    private final Function<LocalDate, Law> laws;
    private final Law general;
    private final Map<LocalDate, Law> amended = new HashMap<>();
    private final Tally before = new Tally();
    private final Tally after = new Tally();
    private final Cells cells = new Cells();
    private final Curves curves = new Curves();
    private final TreeMap<Long, List<Recorded>> again = new TreeMap<>();
    private final LocalDate asOf;
    private final Fates recorded;
    private final Fates simulated;
    private long files;
    private long differing;

    /// @param laws the law of each day as the robot had it, with the regions that were switched off
    /// @param asOf the last day that the record knows
    public Simulation(Policy policy, LawBook book, Function<LocalDate, Law> laws, LocalDate asOf) {
        this.policy = policy;
        this.laws = laws;
        this.asOf = asOf;
        this.general = book.on(book.horizon());
        this.recorded = new Fates(asOf, before, new Cells());
        this.simulated = new Fates(asOf, after, cells);
    }

    /// Adds one document that was examined in the period.
    public void add(Recorded file) {
        Law law = laws.apply(file.day());
        List<Finding> findings = Admission.examine(file.document(), file.earlier(), law);
        control(file, findings, law);
        recorded.asRecorded(file, findings, law);
        file.life().ifPresent(life -> learn(file, life, law));
        if (file.key() == 0) {
            simulated.underPolicy(file, amended(file.day()));
        } else {
            again.computeIfAbsent(file.key(), _ -> new ArrayList<>()).add(file);
        }
    }

    /// Adds up and estimates.
    ///
    /// @param roster the private bailiffs of each region
    /// @throws PolicyRefused where there is no record, or no payment to fit a curve to
    public Report report(Map<Integer, Integer> roster) {
        presentedAgain();
        if (files == 0) {
            throw new PolicyRefused("record.empty", "from", policy.from(), "to", policy.to());
        }
        curves.close();
        if (!cells.isEmpty() && curves.all().paid() == 0) {
            throw new PolicyRefused("payments.none", "from", policy.from(), "to", policy.to());
        }
        int lastSeen = Hazard.of(curves.all()).lastSeen();
        int days = daysDrawn(lastSeen);
        Draws draws = new Draws(cells, curves, policy.seed(), days);
        List<Report.Region> regions =
                before.regions().stream().map(code -> region(code, roster, draws)).toList();
        return new Report(
                policy,
                asOf,
                new Report.Control(files, differing),
                total(roster, draws),
                regions,
                evidence(draws, lastSeen),
                IntStream.range(0, days).mapToObj(day -> draws.curve(day, lastSeen)).toList());
    }

    private int daysDrawn(int lastSeen) {
        int last = cells.all().stream().mapToInt(entry -> entry.getKey().last()).max().orElse(0);
        return Math.min(Exits.DAYS, Math.max(Math.max(last, lastSeen), LEAST_DAYS_DRAWN) + 1);
    }

    /// A document that the policy admits at once is not presented a second time.
    private void presentedAgain() {
        for (List<Recorded> presentations : again.values()) {
            presentations.sort(Comparator.comparingInt(Recorded::presentation));
            for (Recorded file : presentations) {
                if (simulated.underPolicy(file, amended(file.day()))) {
                    break;
                }
            }
        }
        again.clear();
    }

    private Law amended(LocalDate day) {
        return amended.computeIfAbsent(
                day, wanted -> laws.apply(wanted).amended(policy.change(), general));
    }

    private void control(Recorded file, List<Finding> findings, Law law) {
        files++;
        boolean admitted = Fates.admits(file, findings);
        boolean same = admitted == file.life().isPresent();
        if (same && admitted) {
            LocalDate last =
                    law.timetable(file.document().kato())
                            .map(t -> t.lastDay(file.day(), law.calendar(), law.readings()))
                            .orElse(LocalDate.MIN);
            same = last.equals(file.life().orElseThrow().lastDay());
        }
        differing += same ? 0 : 1;
    }

    private void learn(Recorded file, Life life, Law law) {
        Exits exits =
                curves.at(file.document().kato().region(), SumBand.of(life.owed(), law.mci()));
        long day = ChronoUnit.DAYS.between(file.day(), recorded.lastOpen(life));
        Closing closing = life.closing().orElse(null);
        if (closing == Closing.PAID) {
            exits.left(Cause.PAID, day);
        } else if (closing == Closing.CANCELLED || closing == Closing.RELEASED) {
            exits.left(Cause.WITHDRAWN, day);
        } else if (closing == Closing.OPTED_OUT) {
            exits.left(Cause.OPTED_OUT, day);
        } else {
            exits.censored(day);
        }
        if (closing == Closing.TERM_ENDED || closing == Closing.OPTED_OUT) {
            exits.paidInPart(life.collected().min(life.owed()).tiyn(), life.owed().tiyn());
        }
    }

    private Report.Region region(int code, Map<Integer, Integer> roster, Draws draws) {
        Map<Figure, Value> figures = new EnumMap<>(Figure.class);
        for (Figure figure : Figure.values()) {
            figures.put(
                    figure,
                    draws.value(
                            before.of(code, figure),
                            after.of(code, figure),
                            estimate -> estimate.of(code, figure)));
        }
        return new Report.Region(code, roster.getOrDefault(code, 0), figures);
    }

    private Report.Region total(Map<Integer, Integer> roster, Draws draws) {
        Map<Figure, Value> figures = new EnumMap<>(Figure.class);
        for (Figure figure : Figure.values()) {
            figures.put(
                    figure,
                    draws.value(
                            sum(before, figure),
                            sum(after, figure),
                            estimate -> estimate.total(figure)));
        }
        long bailiffs = before.regions().stream().mapToLong(r -> roster.getOrDefault(r, 0)).sum();
        return new Report.Region(0, bailiffs, figures);
    }

    private static long sum(Tally tally, Figure figure) {
        return tally.regions().stream().mapToLong(region -> tally.of(region, figure)).sum();
    }

    private Report.Evidence evidence(Draws draws, int lastSeen) {
        var pooled = new TreeSet<Integer>();
        var unseen = new TreeSet<SumBand>();
        for (Map.Entry<Cells.Cell, Cells.Load> entry : cells.all()) {
            Cells.Cell cell = entry.getKey();
            Curves.Origin origin = curves.origin(cell.region(), cell.band());
            if (!origin.own()) {
                pooled.add(cell.region());
            }
            if (origin.base().filter(cell.band()::equals).isEmpty()) {
                unseen.add(cell.band());
            }
        }
        return new Report.Evidence(
                curves.all().entered(),
                curves.all().paid(),
                cells.files(true),
                cells.files(false),
                List.copyOf(pooled),
                List.copyOf(unseen),
                StrictMath.exp(draws.fit().trend()),
                lastSeen,
                Draws.COUNT);
    }
}
