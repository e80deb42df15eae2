package kz.robotbailiff.service.intake;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kz.robotbailiff.core.document.Check;
import kz.robotbailiff.core.document.Iin;

/// Documents that tests hand in: in order as they are, to be spoilt one field at a time.
final class Samples {

    static final String AUTHORITY = twelve("99084000001");

    private Samples() {}

    /// The n-th document, with a debtor of its own.
    static Map<String, Object> document(int n) {
        var document = new LinkedHashMap<String, Object>();
        document.put("number", "SAMPLE-" + n);
        document.put("kind", "court_ruling");
        document.put("issuedOn", "2026-05-05");
        document.put("inForceOn", "2026-05-20");
        document.put("language", "kk");
        document.put(
                "issuer", map("bin", AUTHORITY, "name", "Үлгі органы", "official", "Сынақов Б."));
        document.put("debtor", debtor(n));
        document.put("claimant", claimant());
        document.put("amount", "20156.00");
        document.put("basis", "ӘҚБтК 73-бап");
        return document;
    }

    private static Map<String, Object> debtor(int n) {
        return map(
                "iin",
                iin(n),
                "surname",
                "Мысалов",
                "givenName",
                "Айбек",
                "address",
                "Тараз қаласы, Үлгі көшесі, 1-үй",
                "kato",
                "311010000");
    }

    private static Map<String, Object> claimant() {
        var payee = map("iik", "KZ24070105KSN0000000", "bik", "KKMFKZ2A", "kbe", "11");
        payee.put("knp", "911");
        payee.put("kbk", "204101");
        return map("bin", AUTHORITY, "name", "Үлгі басқармасы", "payee", payee);
    }

    /// A number that is valid and belongs to nobody alive: born before 1920.
    static String iin(int n) {
        for (int serial = n; ; serial += 400_000) {
            int year = 1 + serial / 10_000 % 19;
            int day = 1 + serial / 190_000 % 28;
            var eleven = "%02d01%02d3%04d".formatted(year, day, serial % 10_000);
            var iin = tryTwelve(eleven);
            if (iin != null) {
                return iin;
            }
        }
    }

    private static String twelve(String eleven) {
        var twelve = tryTwelve(eleven);
        for (int last = 0; twelve == null; last++) {
            twelve = tryTwelve(eleven.substring(0, 10) + last);
        }
        return twelve;
    }

    private static @org.jspecify.annotations.Nullable String tryTwelve(String eleven) {
        for (char digit = '0'; digit <= '9'; digit++) {
            if (Iin.check(eleven + digit) == Check.VALID) {
                return eleven + digit;
            }
        }
        return null;
    }

    /// The part of a document under a path such as `claimant.payee`.
    @SuppressWarnings("unchecked")
    static Map<String, Object> part(Map<String, Object> document, String path) {
        var part = document;
        for (var name : path.isEmpty() ? List.<String>of() : List.of(path.split("\\."))) {
            part = (Map<String, Object>) java.util.Objects.requireNonNull(part.get(name));
        }
        return part;
    }

    static Map<String, Object> map(Object... pairs) {
        var map = new LinkedHashMap<String, Object>();
        for (int i = 0; i < pairs.length; i += 2) {
            map.put((String) pairs[i], pairs[i + 1]);
        }
        return map;
    }
}
