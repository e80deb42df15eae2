package kz.robotbailiff.sandbox.register;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import kz.robotbailiff.sandbox.world.Answer;
import kz.robotbailiff.sandbox.world.Call;
import kz.robotbailiff.sandbox.world.Journal;
import kz.robotbailiff.sandbox.world.Json;
import kz.robotbailiff.sandbox.world.Seal;
import kz.robotbailiff.sandbox.world.Surroundings;
import org.jspecify.annotations.Nullable;

/// A system in which something is entered about a person and taken away again.
///
/// `POST /entries` puts and takes away; `GET /people/{iin}` tells what stands.
public final class Entries {

    private final Seal seal;
    private final String puts;
    private final String prefix;
    private final Map<String, Item> items = new HashMap<>();
    private final Map<String, Set<String>> standing = new HashMap<>();
    private final Set<String> takenAway = new HashSet<>();
    private final Journal<Item> journal;

    /// What came in.
    record Item(String id, String action, @Nullable String upon, String iin, String number) {}

    /// @param puts the action that enters something; every other one takes it away
    public Entries(Surroundings around, String name, Seal seal, String puts) {
        this.seal = seal;
        this.puts = puts;
        this.prefix = name.substring(0, 1).toUpperCase(Locale.ROOT);
        journal = around.journal(name, Item.class, this::apply);
    }

    /// Answers one call.
    public Answer handle(Call call) {
        if (call.is("POST", "/entries")) {
            return seal.isOn(call) ? entries(call) : Answer.empty(401);
        }
        if (call.method().equals("GET") && call.part(0).equals("people")) {
            return person(call.part(1));
        }
        return Answer.empty(404);
    }

    private synchronized Answer entries(Call call) {
        var answers = new ArrayList<Map<String, String>>();
        for (var each : Json.tree(call.text()).path("entries")) {
            var upon = each.path("upon").asString("");
            var item =
                    new Item(
                            each.path("id").asString(""),
                            each.path("action").asString(""),
                            upon.isEmpty() ? null : upon,
                            each.path("debtor").path("iin").asString(""),
                            each.path("proceeding").path("number").asString(""));
            answers.add(answer(item));
        }
        return Answer.json(Map.of("answers", answers));
    }

    private Map<String, String> answer(Item item) {
        var known = items.get(item.id());
        var code = known == null ? "01" : known.equals(item) ? "94" : "95";
        if (known == null) {
            journal.append(item);
            apply(item);
        }
        var answer = new LinkedHashMap<String, String>();
        answer.put("id", item.id());
        answer.put("code", code);
        answer.put("reference", prefix + item.id());
        return answer;
    }

    /// What was taken away before it came is not entered any more.
    private void apply(Item item) {
        items.put(item.id(), item);
        var ofPerson = standing.computeIfAbsent(item.iin(), _ -> new HashSet<>());
        if (!item.action().equals(puts)) {
            takenAway.add(String.valueOf(item.upon()));
            ofPerson.remove(String.valueOf(item.upon()));
        } else if (!takenAway.contains(item.id())) {
            ofPerson.add(item.id());
        }
    }

    private synchronized Answer person(String iin) {
        var stands = new ArrayList<Map<String, String>>();
        for (var id : standing.getOrDefault(iin, Set.of())) {
            var item = items.get(id);
            if (item != null) {
                stands.add(Map.of("id", id, "proceeding", item.number()));
            }
        }
        return Answer.json(Map.of("standing", List.copyOf(stands)));
    }
}
