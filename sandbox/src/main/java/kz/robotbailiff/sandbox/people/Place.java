package kz.robotbailiff.sandbox.people;

import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/// A place where people of the sandbox are registered; its region's code is the classifier's.
public enum Place {
    TARAZ(31, "311010000", "Тараз қаласы", "город Тараз"),
    KORDAI(32, "314800000", "Қордай ауданы", "Кордайский район"),
    ASTANA(71, "710000000", "Астана қаласы", "город Астана"),
    ALMATY(75, "750000000", "Алматы қаласы", "город Алматы"),
    SHYMKENT(79, "790000000", "Шымкент қаласы", "город Шымкент"),
    SEMEY(10, "101010000", "Семей қаласы", "город Семей"),
    KOKSHETAU(11, "111010000", "Көкшетау қаласы", "город Кокшетау"),
    AKTOBE(15, "151010000", "Ақтөбе қаласы", "город Актобе"),
    QONAEV(19, "191610000", "Қонаев қаласы", "город Қонаев"),
    ATYRAU(23, "231010000", "Атырау қаласы", "город Атырау"),
    ORAL(27, "271010000", "Орал қаласы", "город Уральск"),
    TALDYQORGAN(33, "331010000", "Талдықорған қаласы", "город Талдыкорган"),
    QARAGANDY(35, "351010000", "Қарағанды қаласы", "город Караганда"),
    QOSTANAI(39, "391010000", "Қостанай қаласы", "город Костанай"),
    QYZYLORDA(43, "431010000", "Қызылорда қаласы", "город Кызылорда"),
    AQTAU(47, "471010000", "Ақтау қаласы", "город Актау"),
    PAVLODAR(55, "551010000", "Павлодар қаласы", "город Павлодар"),
    PETROPAVL(59, "591010000", "Петропавл қаласы", "город Петропавловск"),
    TURKISTAN(61, "611010000", "Түркістан қаласы", "город Туркестан"),
    ZHEZQAZGAN(62, "621010000", "Жезқазған қаласы", "город Жезказган"),
    OSKEMEN(63, "631010000", "Өскемен қаласы", "город Усть-Каменогорск");

    private static final List<Place> ALL = List.of(values());

    private final int code;
    private final String kato;
    private final String kk;
    private final String ru;

    Place(int code, String kato, String kk, String ru) {
        this.code = code;
        this.kato = kato;
        this.kk = kk;
        this.ru = ru;
    }

    /// Any of the places.
    static Place any(RandomGenerator random) {
        return ALL.get(random.nextInt(ALL.size()));
    }

    /// The place whose people carry this code in their numbers.
    static Optional<Place> of(int code) {
        return ALL.stream().filter(place -> place.code == code).findFirst();
    }

    /// The two digits that its people carry in their numbers.
    int code() {
        return code;
    }

    /// Its code of nine digits.
    public String kato() {
        return kato;
    }

    /// Its name in Kazakh.
    public String kk() {
        return kk;
    }

    /// Its name in Russian.
    public String ru() {
        return ru;
    }
}
