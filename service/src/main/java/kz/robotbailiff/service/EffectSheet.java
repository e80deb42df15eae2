package kz.robotbailiff.service;

import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import kz.robotbailiff.core.law.LawChange;
import kz.robotbailiff.core.money.Tenge;
import kz.robotbailiff.service.docket.Effect.Looked;
import kz.robotbailiff.service.docket.Effect.Touched;
import tools.jackson.databind.json.JsonMapper;

/// Writes what a change touches, line by line as it is found, and the totals by region at the end.
///
/// Lines are not kept, so that a year of files needs no more room than a day.
abstract sealed class EffectSheet {

    private static final int SHOWN = 100;

    final PrintStream out;
    final Map<Integer, Total> totals = new TreeMap<>();

    private EffectSheet(PrintStream out) {
        this.out = out;
    }

    static EffectSheet text(LawChange change, PrintStream out) {
        return new Text(change, out);
    }

    static EffectSheet json(LawChange change, PrintStream out) {
        return new Json(change, out);
    }

    final void add(Touched touched) {
        totals.merge(touched.region(), Total.of(touched), Total::plus);
        line(touched);
    }

    abstract void line(Touched touched);

    abstract void close(Looked looked);

    final Total all() {
        return totals.values().stream().reduce(Total.NONE, Total::plus);
    }

    /// What is touched in one region.
    ///
    /// @param opened files that would be opened and were returned
    /// @param returned files that would be returned and were opened
    /// @param moved days that move
    /// @param resting later decisions that rest on one that would come out differently
    record Total(
            long touched,
            long opened,
            long returned,
            long moved,
            long resting,
            Tenge sum,
            Tenge feeWas,
            Tenge feeNow) {

        static final Total NONE = new Total(0, 0, 0, 0, 0, Tenge.ZERO, Tenge.ZERO, Tenge.ZERO);

        static Total of(Touched one) {
            return new Total(
                    1,
                    one.now().equals("OPENED") && !one.was().equals("OPENED") ? 1 : 0,
                    one.was().equals("OPENED") && !one.now().equals("OPENED") ? 1 : 0,
                    one.days().moved() ? 1 : 0,
                    one.resting(),
                    one.sum(),
                    one.fees().was(),
                    one.fees().now());
        }

        Total plus(Total other) {
            return new Total(
                    touched + other.touched,
                    opened + other.opened,
                    returned + other.returned,
                    moved + other.moved,
                    resting + other.resting,
                    sum.plus(other.sum),
                    feeWas.plus(other.feeWas),
                    feeNow.plus(other.feeNow));
        }
    }

    private static final class Text extends EffectSheet {
        private long lines;

        Text(LawChange change, PrintStream out) {
            super(out);
            out.printf("A change of law/%s.csv: %s%n%n", change.table(), change.row().cells());
        }

        @Override
        void line(Touched one) {
            if (++lines > SHOWN) {
                return;
            }
            var decision = one.decision() == 0 ? "" : ", decision " + one.decision();
            out.printf(
                    "file %d%s of %s, region %d, %s ₸: %s%s%s%n",
                    one.file(),
                    decision,
                    one.lawDay(),
                    one.region(),
                    one.sum(),
                    one.was().equals(one.now()) ? one.was() : one.was() + " → " + one.now(),
                    one.days().moved() ? ", " + one.days().was() + " → " + one.days().now() : "",
                    one.fees().was().equals(one.fees().now())
                            ? ""
                            : ", fee " + one.fees().was() + " → " + one.fees().now());
        }

        @Override
        void close(Looked looked) {
            if (lines > SHOWN) {
                out.printf("… and %d more; --json tells all%n", lines - SHOWN);
            }
            out.printf(
                    "%n%-8s %9s %11s %13s %9s %9s %18s %16s %16s%n",
                    "region",
                    "touched",
                    "now opened",
                    "now returned",
                    "days",
                    "resting",
                    "sum ₸",
                    "fee was ₸",
                    "fee now ₸");
            totals.forEach((region, total) -> total(String.valueOf(region), total));
            total("all", all());
            out.printf(
                    "%n%d files and %d decisions looked at; %d more come out the same and would"
                            + " quote another value. Nothing was written.%n",
                    looked.files(), looked.decisions(), looked.reworded());
        }

        private void total(String region, Total total) {
            out.printf(
                    "%-8s %9d %11d %13d %9d %9d %18s %16s %16s%n",
                    region,
                    total.touched(),
                    total.opened(),
                    total.returned(),
                    total.moved(),
                    total.resting(),
                    total.sum(),
                    total.feeWas(),
                    total.feeNow());
        }
    }

    private static final class Json extends EffectSheet {
        private final JsonMapper mapper = JsonMapper.shared();
        private String separator = "\n";

        Json(LawChange change, PrintStream out) {
            super(out);
            var cells = new TreeMap<>(change.row().cells());
            out.print("{\"change\": " + mapper.writeValueAsString(cells) + ",\n\"touched\": [");
        }

        @Override
        void line(Touched one) {
            var line = new LinkedHashMap<String, Object>();
            line.put("file", one.file());
            line.put("decision", one.decision());
            line.put("lawDay", one.lawDay().toString());
            line.put("region", one.region());
            line.put("was", one.was());
            line.put("now", one.now());
            line.put("sum", one.sum().toDecimal());
            if (one.days().moved()) {
                line.put("dayWas", String.valueOf(one.days().was()));
                line.put("dayNow", String.valueOf(one.days().now()));
            }
            line.put("feeWas", one.fees().was().toDecimal());
            line.put("feeNow", one.fees().now().toDecimal());
            line.put("resting", one.resting());
            out.print(separator + mapper.writeValueAsString(line));
            separator = ",\n";
        }

        @Override
        void close(Looked looked) {
            var regions = new LinkedHashMap<String, Object>();
            totals.forEach((region, total) -> regions.put(String.valueOf(region), total(total)));
            var end = new LinkedHashMap<String, Object>();
            end.put("regions", regions);
            end.put("all", total(all()));
            end.put("filesLookedAt", looked.files());
            end.put("decisionsLookedAt", looked.decisions());
            end.put("sameButOtherValues", looked.reworded());
            out.println("],\n" + mapper.writeValueAsString(end).substring(1));
        }

        private static Map<String, Object> total(Total total) {
            var all = new LinkedHashMap<String, Object>();
            all.put("touched", total.touched());
            all.put("nowOpened", total.opened());
            all.put("nowReturned", total.returned());
            all.put("daysMoved", total.moved());
            all.put("resting", total.resting());
            all.put("sum", total.sum().toDecimal());
            all.put("feeWas", total.feeWas().toDecimal());
            all.put("feeNow", total.feeNow().toDecimal());
            return all;
        }
    }
}
