package kz.robotbailiff.core.simulation;

import kz.robotbailiff.core.money.Tenge;

/// A band of sums in MCI of the day of opening: larger sums are paid less readily, so each band has
/// a payment curve of its own.
public enum SumBand {
    UP_TO_5(0, 5),
    UP_TO_10(5, 10),
    UP_TO_15(10, 15),
    UP_TO_20(15, 20),
    UP_TO_30(20, 30),
    UP_TO_40(30, 40),
    UP_TO_60(40, 60),
    ABOVE_60(60, Integer.MAX_VALUE);

    private final int above;
    private final int upTo;

    SumBand(int above, int upTo) {
        this.above = above;
        this.upTo = upTo;
    }

    /// The band of a sum.
    public static SumBand of(Tenge sum, Tenge mci) {
        for (SumBand band : values()) {
            if (band == ABOVE_60 || !sum.exceeds(mci.times(band.upTo))) {
                return band;
            }
        }
        return ABOVE_60;
    }

    /// The lower edge in MCI; a sum in the band is larger.
    public int above() {
        return above;
    }

    /// The upper edge in MCI; the last band has none.
    public int upTo() {
        return upTo;
    }

    /// A sum in the middle of the band, in MCI.
    double middle() {
        if (this == ABOVE_60) {
            return 80;
        }
        return (above + upTo) / 2.0;
    }
}
