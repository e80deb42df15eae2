package kz.robotbailiff.service.ruling;

import java.time.LocalDate;
import java.util.Map;
import kz.robotbailiff.service.docket.Counters.Counter;

/// A paper that can be issued: its materials, its territorial body, its key and its day.
///
/// @param found what a paper beside the rulings is about; empty for rulings
record Draft(
        Form form,
        Material material,
        Body body,
        SigningKey key,
        LocalDate day,
        Map<String, Object> found) {

    long act() {
        return material.ordered().id();
    }

    /// The counter that numbers it: its form, its territory, its year.
    Counter counter() {
        return new Counter("ruling-" + form.number(), body.region(), day.getYear());
    }

    /// As printed: territory, year, form, number without gaps.
    String number(long ordinal) {
        var padded = Long.toString(1_000_000 + ordinal).substring(ordinal < 1_000_000 ? 1 : 0);
        return body.region() + "-" + day.getYear() + "-" + form.number() + "-" + padded;
    }
}
