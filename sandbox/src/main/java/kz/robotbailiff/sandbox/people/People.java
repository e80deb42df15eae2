package kz.robotbailiff.sandbox.people;

import java.time.LocalDate;
import java.time.Year;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import kz.robotbailiff.core.document.Check;
import kz.robotbailiff.core.document.Iin;
import kz.robotbailiff.core.document.Language;

/// A crowd of different invented people: the same seed gives the same people in the same order.
public final class People {

    /// Whoever was born then was dead before there were such numbers, so these are nobody's.
    private static final int FIRST_BIRTH = 1901;

    private static final int BIRTH_YEARS = 19;
    private static final int SERIALS_IN_PLACE = 100;
    private static final int ONE_IN_SIX = 6;
    private static final int PHONES = 10_000_000;

    private final RandomGenerator random;
    private final Set<String> phones = new HashSet<>();

    /// The crowd of this seed.
    public People(long seed) {
        random = new SplittableRandom(seed);
    }

    /// The next person of the crowd, registered anywhere.
    public Person next() {
        return next(Place.any(random));
    }

    /// The next person of the crowd, registered here; no two of a crowd share a phone.
    public Person next(Place place) {
        while (true) {
            var iin = CheckedNumbers.twelve(eleven(place));
            if (iin.isPresent()) {
                var person = known(iin.get(), place);
                if (phones.add(person.phone())) {
                    return person;
                }
            }
        }
    }

    private String eleven(Place place) {
        var birth =
                Year.of(FIRST_BIRTH + random.nextInt(BIRTH_YEARS)).atDay(1 + random.nextInt(365));
        return "%02d%02d%02d%d%02d%02d"
                .formatted(
                        birth.getYear() % 100,
                        birth.getMonthValue(),
                        birth.getDayOfMonth(),
                        3 + random.nextInt(2),
                        place.code(),
                        random.nextInt(SERIALS_IN_PLACE));
    }

    /// The person of the sandbox who has this number; nothing if nobody here can have it.
    public static Optional<Person> find(String iin) {
        var ours = Iin.check(iin) == Check.VALID && isOfOldBirth(new Iin(iin));
        return ours ? place(iin).map(place -> known(iin, place)) : Optional.empty();
    }

    private static boolean isOfOldBirth(Iin iin) {
        var last = FIRST_BIRTH + BIRTH_YEARS;
        return iin.birthDate().filter(day -> day.getYear() < last).isPresent();
    }

    private static Optional<Place> place(String iin) {
        return Place.of(Integer.parseInt(iin.substring(7, 9)));
    }

    private static Person known(String iin, Place place) {
        var random = new SplittableRandom(Long.parseLong(iin));
        var woman = iin.charAt(6) % 2 == 0;
        var language = random.nextInt(ONE_IN_SIX) < 4 ? Language.KK : Language.RU;
        return new Person(
                iin,
                Names.surname(random, woman),
                Names.givenName(random, woman),
                Names.patronymic(random, woman),
                birth(iin),
                woman,
                language,
                place,
                address(random, language, place),
                "+7700%07d".formatted(random.nextInt(PHONES)));
    }

    private static LocalDate birth(String iin) {
        return new Iin(iin).birthDate().orElseThrow();
    }

    private static String address(RandomGenerator random, Language language, Place place) {
        var house = 1 + random.nextInt(200);
        var flat = 1 + random.nextInt(90);
        return language == Language.KK
                ? "%s, Үлгі көшесі, %d-үй, %d-пәтер".formatted(place.kk(), house, flat)
                : "%s, улица Примерная, дом %d, квартира %d".formatted(place.ru(), house, flat);
    }
}
