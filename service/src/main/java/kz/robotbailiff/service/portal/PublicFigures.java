package kz.robotbailiff.service.portal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Collectors;
import kz.robotbailiff.core.money.Tenge;
import kz.robotbailiff.service.platform.Db;
import kz.robotbailiff.service.platform.Sql;
import kz.robotbailiff.service.platform.Time;
import org.jspecify.annotations.Nullable;

/// What the robot has done for the country and for each region, counted from the files themselves.
///
/// Counting looks at every file, and anybody may ask: so it is done at most every ten minutes, and
/// by one asker alone while the others read what was counted before.
final class PublicFigures {

    private static final String COUNT = Sql.of(PublicFigures.class, "count_public");
    private static final Duration FRESH = Duration.ofMinutes(10);

    /// The tariff of private bailiffs for every sum that the robot takes (resolution No. 437).
    private static final int FEE_PERCENT = 25;

    /// Fewer files than this in a region might tell of a person; they count in the total alone.
    private static final int FEWEST = 5;

    private final Db db;
    private final Time time;
    private final ReentrantLock counting = new ReentrantLock();
    private final AtomicReference<@Nullable Counted> last = new AtomicReference<>();

    PublicFigures(Db db, Time time) {
        this.db = db;
        this.time = time;
    }

    /// What became of the files of one region, or of all.
    ///
    /// @param region the first two digits of the KATO code; empty for the country
    /// @param sum what was demanded in all
    /// @param collected what was paid while the robot had the files
    public record Line(
            String region, long initiated, Tenge sum, long paid, Tenge collected, long passed) {

        /// The fee of a private bailiff that nobody had to pay, on what was collected.
        public Tenge spared() {
            return collected.percent(FEE_PERCENT);
        }

        /// The fee that all files would have cost at a private bailiff.
        public Tenge possible() {
            return sum.percent(FEE_PERCENT);
        }

        /// How many of a hundred were paid.
        public long paidPercent() {
            return initiated == 0 ? 0 : Math.round(paid * 100.0 / initiated);
        }

        /// Whether so few files say nothing of any one person.
        public boolean isShown() {
            return initiated >= FEWEST;
        }

        private Line plus(Line other) {
            return new Line(
                    "",
                    initiated + other.initiated,
                    sum.plus(other.sum),
                    paid + other.paid,
                    collected.plus(other.collected),
                    passed + other.passed);
        }

        private String csv() {
            return isShown()
                    ? "%s,%d,%s,%d,%s,%d,%s%n"
                            .formatted(region, initiated, sum, paid, collected, passed, spared())
                    : region + ",,,,,,\n";
        }
    }

    /// All figures as of one moment.
    public record Counted(Instant at, Line all, List<Line> regions) {

        /// A line a region; one with too few files has its name alone.
        String csv() {
            return regions.stream()
                    .map(Line::csv)
                    .collect(
                            Collectors.joining(
                                    "",
                                    "region,initiated,sum,paid,collected,transferred,spared\n",
                                    ""));
        }
    }

    /// The figures, at most ten minutes old unless they are just being counted.
    Counted now() {
        var known = last.get();
        if (known != null && (isFresh(known) || !counting.tryLock())) {
            return known;
        }
        if (known == null) {
            counting.lock();
        }
        try {
            var counted = last.get();
            if (counted == null || !isFresh(counted)) {
                counted = count();
                last.set(counted);
            }
            return counted;
        } finally {
            counting.unlock();
        }
    }

    private boolean isFresh(Counted counted) {
        return Duration.between(counted.at(), time.now()).abs().compareTo(FRESH) < 0;
    }

    private Counted count() {
        var regions =
                db.read(connection -> {
                    try (var select = connection.prepareStatement(COUNT);
                            var rows = select.executeQuery()) {
                        var lines = new ArrayList<Line>();
                        while (rows.next()) {
                            lines.add(line(rows));
                        }
                        return List.copyOf(lines);
                    }
                });
        var none = new Line("", 0, Tenge.ZERO, 0, Tenge.ZERO, 0);
        return new Counted(time.now(), regions.stream().reduce(none, Line::plus), regions);
    }

    private static Line line(ResultSet row) throws SQLException {
        return new Line(
                row.getString("region"),
                row.getLong("initiated"),
                Tenge.ofTiyn(row.getLong("sum")),
                row.getLong("paid"),
                Tenge.ofTiyn(row.getLong("collected")),
                row.getLong("passed"));
    }
}
