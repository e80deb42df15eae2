package kz.robotbailiff.core.simulation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// What a policy would have come to, by region and in all, with the part that was counted again and
/// the part that was estimated told apart.
///
/// @param asOf the last day that the record knows
/// @param control the record under its own law, counted again
/// @param regions in the order of their codes
/// @param evidence what the estimate rests on
/// @param curve the country's payment curve, day by day
public record Report(
        Policy policy,
        LocalDate asOf,
        Control control,
        Region total,
        List<Region> regions,
        Evidence evidence,
        List<CurveDay> curve) {

    /// Every decision of admission, and every last day, found again under the law of its day.
    ///
    /// @param differing those that came out differently; then the record is not what this law made
    public record Control(long files, long differing) {}

    /// One region, or all of them.
    ///
    /// @param code the first two digits of the KATO code; 0 for all
    /// @param bailiffs the private bailiffs of the roster
    public record Region(int code, long bailiffs, Map<Figure, Value> figures) {
        /// One figure.
        public Value of(Figure figure) {
            return Objects.requireNonNull(figures.get(figure));
        }
    }

    /// What the estimate rests on.
    ///
    /// @param fitted proceedings the curves were fitted to
    /// @param paid how many of them were paid in full
    /// @param fresh documents that only the policy admits
    /// @param prolonged files that would have had more days
    /// @param pooled regions in which some curve is the country's, because they have too few files
    /// @param unseen bands of sums whose curve is the nearest band's, slowed
    /// @param slowing how the force of payment changes when the sum doubles, as a factor
    /// @param lastSeen the last day since opening that enough files reached
    /// @param draws how many times the record was drawn again for the band
    public record Evidence(
            long fitted,
            long paid,
            long fresh,
            long prolonged,
            List<Integer> pooled,
            List<SumBand> unseen,
            double slowing,
            int lastSeen,
            int draws) {

        /// Whether anything had to be estimated.
        public boolean needed() {
            return fresh + prolonged > 0;
        }
    }

    /// The part of files paid in full by the end of a day since opening.
    ///
    /// @param seen whether enough files reached this day; if not, it is assumed
    public record CurveDay(int day, double paid, double low, double high, boolean seen) {}

    /// A region by its code.
    public Optional<Region> region(int code) {
        return regions.stream().filter(region -> region.code() == code).findFirst();
    }
}
