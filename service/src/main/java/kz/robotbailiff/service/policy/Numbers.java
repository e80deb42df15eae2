package kz.robotbailiff.service.policy;

import kz.robotbailiff.core.document.Language;
import kz.robotbailiff.core.money.Tenge;
import kz.robotbailiff.service.platform.Sums;

/// Counts, sums and shares as people read them in one language.
record Numbers(Language language) {

    private static final long TIYN_IN_TENGE = 100;
    private static final long MILLION = 1_000_000;
    private static final char NARROW = '\u202f';

    String count(long number) {
        var plain = Sums.plain(Tenge.of(Math.abs(number)), language).replace(' ', NARROW);
        return number < 0 ? "−" + plain : plain;
    }

    /// A sum in whole tenge: a report counts no tiyn.
    String sum(long tiyn) {
        return count(Math.round((double) tiyn / TIYN_IN_TENGE)) + NARROW + "₸";
    }

    /// With a sign, because it is a difference.
    String signed(long number, boolean money) {
        var text = money ? sum(number) : count(number);
        return number > 0 ? "+" + text : text;
    }

    String whole(double number) {
        return count(Math.round(number));
    }

    String millions(double tiyn) {
        return tenths(tiyn / TIYN_IN_TENGE / MILLION);
    }

    String percent(double share) {
        return tenths(share * 100) + NARROW + "%";
    }

    /// One digit after the point, half up.
    String tenths(double number) {
        long tenths = Math.round(number * 10);
        var point = language == Language.EN ? "." : ",";
        return count(tenths / 10) + point + Math.abs(tenths % 10);
    }
}
