package kz.robotbailiff.service.transfer;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import kz.robotbailiff.service.platform.Tokens;
import org.jspecify.annotations.Nullable;

/// The rule of even distribution (order No. 652), as a pure computation.
///
/// Per district and category, the file goes to the eligible bailiff who has received the fewest in
/// the calendar year; of equals, to the one whose SHA-256 of year and licence comes first, an order
/// that changes every year and that nobody can choose.
final class Distribution {

    /// Demands of the state up to 1,000 MCI: the only category the robot ever hands over.
    static final String CATEGORY = "state";

    private final Roster roster;
    private final LocalDate day;
    private final Map<String, Map<String, Integer>> received = new HashMap<>();
    private final Map<Long, String> holders = new HashMap<>();

    Distribution(Roster roster, LocalDate day) {
        this.roster = roster;
        this.day = day;
    }

    static int period(LocalDate day) {
        return day.getYear();
    }

    Roster roster() {
        return roster;
    }

    /// How many a bailiff has received in a district in the period so far.
    void count(String district, String licence, int files) {
        counters(district).put(licence, files);
    }

    /// Who has files of a debtor in hand.
    void holds(long person, String licence) {
        holders.put(person, licence);
    }

    /// Chooses for one file and counts it; null where nobody may get it.
    @Nullable Choice choose(Case file) {
        var open =
                roster.eligible(file.district(), day).stream()
                        .map(Bailiff::licence)
                        .filter(licence -> !file.excluded().contains(licence))
                        .toList();
        if (open.isEmpty()) {
            return null;
        }
        var counters = counters(file.district());
        int place = counters.values().stream().mapToInt(Integer::intValue).sum() + 1;
        var rule = rule(file, open);
        var licence = licence(file, rule, open, counters);
        int before = counters.getOrDefault(licence, 0);
        counters.put(licence, before + 1);
        holders.put(file.person(), licence);
        return new Choice(file, licence, rule, place, before, open.size());
    }

    private Choice.Rule rule(Case file, List<String> open) {
        var territory = file.territory();
        if (territory != null && open.contains(territory)) {
            return Choice.Rule.RETURNED_BY_TERRITORY;
        }
        var holder = holders.get(file.person());
        return holder != null && open.contains(holder)
                ? Choice.Rule.SAME_DEBTOR
                : Choice.Rule.FEWEST;
    }

    private String licence(
            Case file, Choice.Rule rule, List<String> open, Map<String, Integer> counters) {
        var known =
                switch (rule) {
                    case RETURNED_BY_TERRITORY -> file.territory();
                    case SAME_DEBTOR -> holders.get(file.person());
                    case FEWEST -> null;
                };
        return known != null ? known : fewest(open, counters, period(day));
    }

    static String fewest(List<String> open, Map<String, Integer> counters, int period) {
        return open.stream()
                .min(
                        Comparator.comparing((String l) -> counters.getOrDefault(l, 0))
                                .thenComparing(l -> order(period, l)))
                .orElseThrow();
    }

    /// The published order of equals.
    static String order(int period, String licence) {
        return HexFormat.of().formatHex(Tokens.sha256((period + licence).getBytes(UTF_8)));
    }

    private Map<String, Integer> counters(String district) {
        return received.computeIfAbsent(district, _ -> new HashMap<>());
    }
}
