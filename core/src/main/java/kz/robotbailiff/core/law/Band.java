package kz.robotbailiff.core.law;

import java.util.OptionalInt;

/// A band of the private bailiff's tariff: above so many MCI, up to so many (no end for the last).
public record Band(int aboveMci, OptionalInt upToMci, int percent) {

    static Band of(Row row) {
        Band band =
                new Band(
                        row.count("above_mci"),
                        row.optionalCount("up_to_mci"),
                        row.count("percent"));
        if (band.percent > 100) {
            throw row.error("percent is " + band.percent, "give a share from 0 to 100");
        }
        return band;
    }
}
