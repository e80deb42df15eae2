package kz.robotbailiff.service.transfer;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Predicate;
import kz.robotbailiff.service.platform.Tokens;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The chamber's list of private bailiffs as it was sent, with the hash that names it for ever.
///
/// @param hash SHA-256 of the body, in hexadecimal
record Roster(String hash, String body, List<Bailiff> bailiffs) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /// Reads a roster; a list with an empty, doubled or shapeless entry is refused whole, since a
    /// wrong list would send files to the wrong people.
    static Roster parse(String body) {
        var bailiffs = new ArrayList<Bailiff>();
        var licences = new HashSet<String>();
        for (var entry : JSON.readTree(body)) {
            var bailiff = bailiff(entry);
            if (!licences.add(bailiff.licence())) {
                throw new IllegalArgumentException("twice in the roster: " + bailiff.licence());
            }
            bailiffs.add(bailiff);
        }
        if (bailiffs.isEmpty()) {
            throw new IllegalArgumentException("the roster is empty");
        }
        var hash = HexFormat.of().formatHex(Tokens.sha256(body.getBytes(UTF_8)));
        return new Roster(hash, body, List.copyOf(bailiffs));
    }

    /// Among whom a file of this district is distributed: those registered in it, else those
    /// assigned to it.
    List<Bailiff> eligible(String district, LocalDate day) {
        var registered = active(day, bailiff -> bailiff.isRegisteredIn(district));
        return registered.isEmpty()
                ? active(day, bailiff -> bailiff.isAssignedTo(district))
                : registered;
    }

    private List<Bailiff> active(LocalDate day, Predicate<Bailiff> where) {
        return bailiffs.stream().filter(b -> b.isActive(day)).filter(where).toList();
    }

    private static Bailiff bailiff(JsonNode json) {
        var account = json.path("account");
        return new Bailiff(
                required(json, "licence"),
                text(json.path("name")),
                Integer.parseInt(required(json, "region")),
                codes(json.path("registered")),
                codes(json.path("assigned")),
                required(json, "phone"),
                text(json.path("address")),
                optional(json, "iin"),
                new Bailiff.Account(optional(account, "iik"), optional(account, "bik")),
                required(json, "status"),
                day(json, "from"),
                day(json, "to"));
    }

    private static Bailiff.Text text(JsonNode json) {
        return new Bailiff.Text(required(json, "kk"), required(json, "ru"));
    }

    private static List<String> codes(JsonNode json) {
        var codes = new ArrayList<String>();
        for (var code : json) {
            if (!code.asString().matches("[1-9][0-9]{8}")) {
                throw new IllegalArgumentException("not a KATO code: " + code);
            }
            codes.add(code.asString());
        }
        return List.copyOf(codes);
    }

    private static String required(JsonNode json, String field) {
        var value = optional(json, field);
        if (value == null || value.isBlank()) {
            throw new IllegalArgumentException("the roster lacks a " + field);
        }
        return value;
    }

    private static @Nullable String optional(JsonNode json, String field) {
        var value = json.get(field);
        return value == null || value.isNull() ? null : value.asString();
    }

    private static @Nullable LocalDate day(JsonNode json, String field) {
        var value = optional(json, field);
        return value == null ? null : LocalDate.parse(value);
    }
}
