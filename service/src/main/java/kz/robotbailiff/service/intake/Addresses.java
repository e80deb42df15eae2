package kz.robotbailiff.service.intake;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;

/// The addresses under which things of this API are found.
final class Addresses {

    private Addresses() {}

    /// The address of a document; a slash in its number stays a slash.
    static String of(Key key) {
        return "/api/v1/enforcement-documents/" + key.authority() + "/" + path(key.number());
    }

    /// The address of a proceeding.
    static String proceeding(String number) {
        return "/api/v1/proceedings/" + path(number);
    }

    private static String path(String number) {
        return Arrays.stream(number.split("/", -1))
                .map(part -> URLEncoder.encode(part, StandardCharsets.UTF_8).replace("+", "%20"))
                .collect(Collectors.joining("/"));
    }

    /// The key that an address names; a malformed one is refused with its rule.
    static Key key(String authority, String number) {
        Rules.BIN.check(authority).ifPresent(broken -> refuse("authority", broken));
        Rules.NUMBER.check(number).ifPresent(broken -> refuse("number", broken));
        return new Key(authority, number);
    }

    private static void refuse(String field, Rule.Broken broken) {
        throw Refusal.of(Trouble.BAD_REQUEST, new Fault(field, broken.code(), broken.values()))
                .thrown();
    }
}
