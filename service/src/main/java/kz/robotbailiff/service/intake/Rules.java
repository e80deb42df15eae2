package kz.robotbailiff.service.intake;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import kz.robotbailiff.core.document.Bin;
import kz.robotbailiff.core.document.Check;
import kz.robotbailiff.core.document.Iin;
import kz.robotbailiff.service.intake.Rule.Broken;

/// The rules of the fields, each with a code that has its sentence and remedy in three languages.
final class Rules {

    /// A number as authorities write it; a slash is common in the courts and stays readable.
    static final Rule NUMBER =
            pattern("number", "(?=.{1,64}$)[\\p{L}0-9](?:[\\p{L}0-9№_-]|[ ./](?=[\\p{L}0-9№]))*");

    static final Rule KATO = pattern("kato", "[1-9]\\d{8}");
    static final Rule PHONE = pattern("phone", "\\+7\\d{10}");
    static final Rule BIK = pattern("bik", "[A-Z]{4}KZ[A-Z0-9]{2}(?:[A-Z0-9]{3})?");
    static final Rule KBE = pattern("kbe", "\\d{2}");
    static final Rule KNP = pattern("knp", "\\d{3}");
    static final Rule KBK = pattern("kbk", "\\d{6}");
    static final Rule IIN = text -> twelve("iin", Iin.check(text));
    static final Rule BIN = text -> twelve("bin", Bin.check(text));
    static final Rule IBAN = pattern("iban", "KZ\\d{5}[A-Z0-9]{13}").and(Rules::iban);
    static final Rule SUM = pattern("sum", "(?:0|[1-9]\\d{0,11})(?:\\.\\d{1,2})?");
    static final Rule AMOUNT = SUM.and(Rules::positive);

    private static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);
    private static final LocalDate OLDEST = LocalDate.of(1900, 1, 1);
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final int IBAN_MODULUS = 97;

    private Rules() {}

    static Rule text(int longest) {
        return text -> {
            if (text.length() > longest) {
                return Optional.of(
                        new Broken("text.long", Map.of("most", Integer.toString(longest))));
            }
            boolean blankEnd = !text.equals(text.strip());
            return text.isEmpty() || blankEnd || text.codePoints().anyMatch(Rules::unprintable)
                    ? Broken.by("text")
                    : Optional.empty();
        };
    }

    static Rule choice(Set<String> allowed) {
        var list = String.join(", ", allowed.stream().sorted().toList());
        return text ->
                allowed.contains(text)
                        ? Optional.empty()
                        : Optional.of(new Broken("choice", Map.of("allowed", list)));
    }

    static Rule dayUntil(LocalDate today) {
        return day(EARLIEST, today);
    }

    static Rule birthday(LocalDate today) {
        return day(OLDEST, today);
    }

    private static Rule day(LocalDate earliest, LocalDate today) {
        return text -> {
            var day = day(text);
            if (day.isEmpty() || day.get().isBefore(earliest)) {
                return Broken.by("date");
            }
            return day.get().isAfter(today)
                    ? Optional.of(new Broken("date.future", Map.of("today", today.toString())))
                    : Optional.empty();
        };
    }

    static Optional<LocalDate> day(String text) {
        try {
            return DAY.matcher(text).matches()
                    ? Optional.of(LocalDate.parse(text))
                    : Optional.empty();
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static Rule pattern(String code, String regex) {
        var pattern = Pattern.compile(regex);
        return text -> pattern.matcher(text).matches() ? Optional.empty() : Broken.by(code);
    }

    private static Optional<Broken> twelve(String code, Check check) {
        return check == Check.VALID
                ? Optional.empty()
                : Broken.by(code + "." + check.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    private static Optional<Broken> positive(String sum) {
        boolean zero = sum.chars().allMatch(c -> c == '0' || c == '.');
        return zero ? Broken.by("sum.zero") : Optional.empty();
    }

    /// ISO 13616: the first four signs go to the end, letters count from ten; by 97 it leaves one.
    private static Optional<Broken> iban(String iban) {
        var turned = iban.substring(4) + iban.substring(0, 4);
        int rest = 0;
        for (int i = 0; i < turned.length(); i++) {
            int value = Character.digit(turned.charAt(i), 36);
            rest = (rest * (value > 9 ? 100 : 10) + value) % IBAN_MODULUS;
        }
        return rest == 1 ? Optional.empty() : Broken.by("iban.check");
    }

    private static boolean unprintable(int c) {
        int type = Character.getType(c);
        return type == Character.CONTROL || type == Character.SURROGATE || type == Character.FORMAT;
    }
}
