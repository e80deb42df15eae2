package kz.robotbailiff.sandbox.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import kz.robotbailiff.sandbox.page.Words;

/// A person of the sandbox who may log in to the console, with the claims that say who they are.
public record Staff(String login, String name, String role, Map<String, String> claims) {

    /// The password of everybody in the sandbox.
    public static final String PASSWORD = "sandbox";

    private static final Pattern LICENCE = Pattern.compile("SB-\\d{4}");

    /// Everybody, in the order in which the sandbox prints them.
    public static final List<Staff> ALL =
            List.of(
                    new Staff("ministry", "Айгерім Талдаушы", "ministry", Map.of()),
                    new Staff("officer", "Данияр Аумақов", "officer", Map.of("region", "31")),
                    bailiff("bailiff", "Ержан Орындаушин", "SB-3101"),
                    bailiff("bailiff2", "Сәуле Міндетова", "SB-3102"),
                    new Staff("auditor", "Мәдина Тексеруова", "auditor", Map.of()));

    private static Staff bailiff(String login, String name, String licence) {
        return new Staff(login, name, "bailiff", Map.of("licence", licence));
    }

    /// What this person does, said in the words' language.
    public String roleIn(Words words) {
        var places = new ArrayList<Object>();
        claims.forEach((name, value) -> {
            places.add(name);
            places.add(value);
        });
        return words.say("role." + role, places.toArray());
    }

    /// The person with this login; a private bailiff may also log in by the licence, which makes
    /// every one on the chamber's roster welcome.
    static Optional<Staff> find(String login) {
        return ALL.stream()
                .filter(staff -> staff.login().equals(login))
                .findFirst()
                .or(() -> byLicence(login));
    }

    private static Optional<Staff> byLicence(String login) {
        return LICENCE.matcher(login).matches()
                ? Optional.of(bailiff(login, login, login))
                : Optional.empty();
    }
}
