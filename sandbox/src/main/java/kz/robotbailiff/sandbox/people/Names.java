package kz.robotbailiff.sandbox.people;

import java.util.List;
import java.util.random.RandomGenerator;

/// Made-up names: the surnames say in Kazakh that they are examples.
final class Names {

    private static final List<String> SURNAMES =
            List.of(
                    "Үлгібаев",
                    "Мысалов",
                    "Сынақов",
                    "Болжамов",
                    "Нұсқаев",
                    "Жобаев",
                    "Тәжірибаев",
                    "Қиялов",
                    "Ертегиев",
                    "Бейнелиев",
                    "Сызбаев",
                    "Жорамалов",
                    "Көрсетпаев",
                    "Ойданов",
                    "Құмсалғиев",
                    "Елестетов");
    private static final List<String> MEN =
            List.of(
                    "Айбек",
                    "Бауыржан",
                    "Ғалым",
                    "Дәурен",
                    "Ерлан",
                    "Жандос",
                    "Кәрім",
                    "Қанат",
                    "Марат",
                    "Нұрлан",
                    "Өмір",
                    "Руслан",
                    "Сергей",
                    "Тимур",
                    "Ұлан",
                    "Ілияс");
    private static final List<String> WOMEN =
            List.of(
                    "Айгүл",
                    "Бибігүл",
                    "Гүлнәр",
                    "Динара",
                    "Елена",
                    "Жанар",
                    "Зәуре",
                    "Күләш",
                    "Қарлығаш",
                    "Мәншүк",
                    "Назым",
                    "Өлия",
                    "Роза",
                    "Салтанат",
                    "Ұлжан",
                    "Ірина");

    private Names() {}

    static String surname(RandomGenerator random, boolean woman) {
        return pick(random, SURNAMES) + (woman ? "а" : "");
    }

    static String givenName(RandomGenerator random, boolean woman) {
        return pick(random, woman ? WOMEN : MEN);
    }

    static String patronymic(RandomGenerator random, boolean woman) {
        return pick(random, MEN) + (woman ? "қызы" : "ұлы");
    }

    private static String pick(RandomGenerator random, List<String> names) {
        return names.get(random.nextInt(names.size()));
    }
}
