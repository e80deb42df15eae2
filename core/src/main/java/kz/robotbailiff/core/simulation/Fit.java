package kz.robotbailiff.core.simulation;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.function.Function;

/// One fit of every payment curve: to the record itself, or to one draw from it.
///
/// Where nobody with such a sum was ever seen, the nearest band's curve is slowed by the trend that
/// the country shows over the bands it has seen; never quickened.
final class Fit {
    private static final double SLOWEST = 0.1;
    private static final int DAYS_COMPARED = 30;

    private final Curves curves;
    private final Function<Exits, Hazard> fitting;
    private final IdentityHashMap<Exits, Hazard> fitted = new IdentityHashMap<>();
    private final Map<Place, Hazard> slowed = new HashMap<>();
    private final double trend;

    private record Place(int region, SumBand band) {}

    private Fit(Curves curves, Function<Exits, Hazard> fitting) {
        this.curves = curves;
        this.fitting = fitting;
        this.trend = Math.min(0, slope());
    }

    static Fit toRecord(Curves curves) {
        return new Fit(curves, Hazard::of);
    }

    static Fit drawn(Curves curves, Sequence sequence) {
        return new Fit(curves, exits -> Hazard.drawn(exits, sequence));
    }

    Hazard of(int region, SumBand band) {
        return slowed.computeIfAbsent(new Place(region, band), this::make);
    }

    /// How the force of payment changes when the sum doubles, as a logarithm; never above 0.
    double trend() {
        return trend;
    }

    private Hazard make(Place place) {
        Curves.Origin origin = curves.origin(place.region, place.band);
        Hazard hazard = hazard(origin.exits());
        SumBand base = origin.base().orElse(place.band);
        if (base == place.band) {
            return hazard;
        }
        double factor = StrictMath.exp(trend * (doublings(place.band) - doublings(base)));
        return hazard.slowed(Math.clamp(factor, SLOWEST, 1));
    }

    private Hazard hazard(Exits exits) {
        return fitted.computeIfAbsent(exits, fitting);
    }

    /// Weighted least squares over the bands that the country has seen.
    private double slope() {
        double weights = 0;
        double meanX = 0;
        double meanY = 0;
        double spread = 0;
        double together = 0;
        for (SumBand band : curves.seen()) {
            Exits exits = curves.country(band);
            Hazard hazard = hazard(exits);
            double force = hazard.paymentUpTo(Math.min(DAYS_COMPARED, hazard.lastSeen()));
            double weight = exits.paid();
            if (force > 0) {
                double x = doublings(band);
                double y = StrictMath.log(force);
                weights += weight;
                double stepX = x - meanX;
                double stepY = y - meanY;
                meanX += stepX * weight / weights;
                meanY += stepY * weight / weights;
                spread += weight * stepX * (x - meanX);
                together += weight * stepX * (y - meanY);
            }
        }
        return spread <= 0 ? 0 : together / spread;
    }

    private static double doublings(SumBand band) {
        return StrictMath.log(band.middle()) / StrictMath.log(2);
    }
}
