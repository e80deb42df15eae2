package kz.robotbailiff.bench.prove;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import kz.robotbailiff.bench.prove.Story.Event;
import kz.robotbailiff.core.document.DocumentKind;
import kz.robotbailiff.core.document.Kato;
import kz.robotbailiff.core.proceeding.Fact;

/// Makes a story from a seed: the same seed, the same story, for ever.
final class Lives {

    static final Kato TARAZ = new Kato("311010000");
    private static final Kato ALMATY = new Kato("751110000");
    private static final List<LocalDate> EDGES =
            List.of(
                    LocalDate.of(2024, 1, 17),
                    PlainLaw.PILOT,
                    LocalDate.of(2024, 2, 29),
                    PlainLaw.CHAPTER.minusDays(1),
                    PlainLaw.CHAPTER,
                    LocalDate.of(2024, 12, 31),
                    LocalDate.of(2025, 1, 1),
                    LocalDate.of(2025, 12, 31),
                    LocalDate.of(2026, 1, 1),
                    LocalDate.of(2026, 7, 5),
                    PlainLaw.FORTY.minusDays(1),
                    PlainLaw.FORTY,
                    PlainLaw.LAST_KNOWN,
                    PlainLaw.LAST_KNOWN.plusDays(1));

    /// Days of a life on which something falls due, and the days before.
    private static final int[] STEPS = {5, 6, 10, 11, 20, 21, 30, 31, 33, 36, 45};

    private final SplittableRandom dice;
    private final List<Event> events = new ArrayList<>();

    private Lives(long seed) {
        dice = new SplittableRandom(seed);
    }

    static Story of(long seed) {
        return new Lives(seed).story();
    }

    private Story story() {
        var opening = opening();
        var paper = paper(opening);
        var facts = new Happenings(dice, paper.demand());
        while (chance(8)) {
            events.add(new Event(opening, facts.next()));
        }
        events.add(new Event(opening, new Fact.Identified(chance(50) ? TARAZ : place(opening))));
        live(opening, facts);
        return new Story(answers(), paper, events);
    }

    /// Mostly as the table has it; else any answer that somebody may give.
    private Answers answers() {
        var known = Answers.known();
        return chance(40) ? Answers.OF_TABLE : known.get(dice.nextInt(known.size()));
    }

    private LocalDate opening() {
        if (chance(30)) {
            return EDGES.get(dice.nextInt(EDGES.size()));
        }
        var first = chance(10) ? PlainLaw.PILOT : PlainLaw.CHAPTER;
        var last = first.equals(PlainLaw.PILOT) ? PlainLaw.CHAPTER : PlainLaw.LAST_KNOWN;
        return LocalDate.ofEpochDay(dice.nextLong(first.toEpochDay(), last.toEpochDay() + 1));
    }

    private Kato place(LocalDate opening) {
        return PlainLaw.isPilot(opening) && chance(80) ? TARAZ : ALMATY;
    }

    private Paper paper(LocalDate opening) {
        var amount = amount(opening);
        var paid = chance(88) ? 0 : dice.nextLong(amount + 1_000);
        return new Paper(
                kind(), amount, paid, age(), opening.minusDays(late()), !chance(2), past());
    }

    /// Seldom outside its terms, and sometimes about a year old, where the term of most ends.
    private int age() {
        if (chance(92)) {
            return Paper.RIPE;
        }
        return switch (dice.nextInt(4)) {
            case 0 -> Paper.FRESH;
            case 1 -> Paper.STALE;
            default -> 363 + dice.nextInt(18);
        };
    }

    private Paper.Past past() {
        var all = Paper.Past.values();
        return chance(90) ? Paper.Past.PLAIN : all[dice.nextInt(all.length)];
    }

    private DocumentKind kind() {
        return switch (dice.nextInt(20)) {
            case 0 -> DocumentKind.COURT_ORDER;
            case 1, 2, 3 -> DocumentKind.TAX_ORDER;
            case 4, 5, 6 -> DocumentKind.COURT_RULING;
            case 7, 8, 9 -> DocumentKind.BODY_RULING;
            default -> DocumentKind.PAYMENT_PRESCRIPTION;
        };
    }

    /// Mostly well below the ceiling, often within two tiyn of it.
    private long amount(LocalDate opening) {
        var known = opening.isAfter(PlainLaw.LAST_KNOWN) ? PlainLaw.LAST_KNOWN : opening;
        var ceiling = PlainLaw.ceilingMci(known) * PlainLaw.mci(known) * 100;
        if (chance(15)) {
            return ceiling + dice.nextLong(-2, 3);
        }
        return dice.nextLong(100, chance(95) ? ceiling : 3 * ceiling);
    }

    /// Day by day, or only around the days that count; facts before the day's own, or after.
    private void live(LocalDate opening, Happenings facts) {
        var often = 5 + dice.nextInt(40);
        var sparse = chance(50);
        var last = opening.plusDays(40 + dice.nextInt(10));
        for (var day = opening.plusDays(1); !day.isAfter(last); day = next(day, opening, sparse)) {
            happen(day, often / 3, facts);
            if (!chance(4)) {
                events.add(new Event(day, new Fact.DayBegan(day)));
            }
            happen(day, often, facts);
        }
    }

    private void happen(LocalDate day, int percent, Happenings facts) {
        while (chance(percent)) {
            var again = chance(12) && !events.isEmpty();
            events.add(
                    new Event(
                            day,
                            again ? events.get(dice.nextInt(events.size())).fact() : facts.next()));
        }
    }

    private LocalDate next(LocalDate day, LocalDate opening, boolean sparse) {
        if (!sparse) {
            return day.plusDays(chance(90) ? 1 : 2 + dice.nextInt(8));
        }
        for (int step : STEPS) {
            if (opening.plusDays(step).isAfter(day) && !chance(20)) {
                return opening.plusDays(step);
            }
        }
        return day.plusDays(1 + dice.nextInt(9));
    }

    private int late() {
        return chance(80) ? 0 : dice.nextInt(4);
    }

    private boolean chance(int percent) {
        return dice.nextInt(100) < percent;
    }
}
