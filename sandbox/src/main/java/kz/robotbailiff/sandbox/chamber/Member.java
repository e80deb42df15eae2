package kz.robotbailiff.sandbox.chamber;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import kz.robotbailiff.sandbox.people.Place;
import org.jspecify.annotations.Nullable;

/// A made-up private bailiff as the roster lists one.
///
/// @param registered KATO codes of the districts of registration
/// @param assigned KATO codes served without being registered there; a region's code is all of it
public record Member(
        String licence,
        Text name,
        String region,
        List<String> registered,
        List<String> assigned,
        String phone,
        Text address,
        Account account,
        String status,
        String from,
        @Nullable String to) {

    private static final int IN_TARAZ = 5;
    private static final int ELSEWHERE = 3;
    private static final List<String> NAMES_KK =
            List.of(
                    "Ержан Орындаушин",
                    "Сәуле Міндетова",
                    "Болат Өндірбаев",
                    "Жанар Борышева",
                    "Асқар Кепілов");
    private static final List<String> NAMES_RU =
            List.of(
                    "Ержан Орындаушин",
                    "Сауле Миндетова",
                    "Болат Ондирбаев",
                    "Жанар Борышева",
                    "Аскар Кепилов");

    /// A text in the two languages of equal force.
    public record Text(String kk, String ru) {}

    /// Where money that belongs to the files is sent.
    public record Account(String iik, String bik) {}

    /// The usual members: five in Taraz, three in the chief town of every other region.
    public static List<Member> everybody() {
        var towns = new LinkedHashMap<String, Place>();
        for (var place : Place.values()) {
            towns.putIfAbsent(place.kato().substring(0, 2), place);
        }
        var all = new ArrayList<Member>();
        towns.forEach((region, town) -> {
            int people = town == Place.TARAZ ? IN_TARAZ : ELSEWHERE;
            for (int n = 1; n <= people; n++) {
                all.add(of(region, town, n));
            }
        });
        return List.copyOf(all);
    }

    private static Member of(String region, Place town, int n) {
        var licence = "SB-%s%02d".formatted(region, n);
        int name = (n - 1 + (town == Place.TARAZ ? 0 : Integer.parseInt(region))) % NAMES_KK.size();
        return new Member(
                licence,
                new Text(NAMES_KK.get(name), NAMES_RU.get(name)),
                region,
                List.of(town.kato()),
                List.of(region + "0000000"),
                "+7 700 000 %s %02d".formatted(region, n),
                new Text(
                        town.kk() + ", Үлгі көшесі, " + n + "-үй",
                        town.ru() + ", улица Примерная, дом " + n),
                new Account("KZ00SAND0000%s0000%02d".formatted(region, n), "SANDKZKX"),
                "active",
                "2016-01-01",
                null);
    }
}
