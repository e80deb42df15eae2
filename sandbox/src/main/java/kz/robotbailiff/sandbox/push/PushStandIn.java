package kz.robotbailiff.sandbox.push;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kz.robotbailiff.sandbox.world.Answer;
import kz.robotbailiff.sandbox.world.Call;
import kz.robotbailiff.sandbox.world.Journal;
import kz.robotbailiff.sandbox.world.Json;
import kz.robotbailiff.sandbox.world.Seal;
import kz.robotbailiff.sandbox.world.StandIn;
import kz.robotbailiff.sandbox.world.Surroundings;

/// Plays the push gateway, by itself or behind the state gateway's channel (`POST /async`).
///
/// Two people of three have an app, by their IIN.
///
/// `PUT /people/{iin}` with `{"app": true}` gives or takes the app, `GET /people/{iin}` shows the
/// messages that came.
public final class PushStandIn implements StandIn {

    private static final String NAME = "push";

    private final Surroundings around;
    private final Seal seal;
    private final ShepChannel shep;
    private final Map<String, Item> byId = new LinkedHashMap<>();
    private final Map<String, List<Item>> byPerson = new HashMap<>();
    private final Map<String, Boolean> apps = new HashMap<>();
    private final Journal<Item> journal;

    /// A message as it came, or (without an id) whether a person has the app.
    record Item(
            String id,
            String iin,
            boolean app,
            String title,
            String body,
            String inside,
            String link,
            Instant at) {}

    record HasApp(boolean app) {}

    /// Opens the gateway with what it had.
    public PushStandIn(Surroundings around, Seal seal) {
        this.around = around;
        this.seal = seal;
        this.shep = new ShepChannel(around, new ShepKeys(around.data()));
        journal = around.journal(NAME, Item.class, this::apply);
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Answer handle(Call call) throws Exception {
        if (call.is("POST", "/async")) {
            return shep.take(call, this::deliver);
        }
        if (call.is("POST", "/messages")) {
            return seal.isOn(call) ? messages(call) : Answer.empty(401);
        }
        if (call.part(0).equals("people") && call.method().equals("PUT")) {
            var set = call.json(HasApp.class).app();
            return keep(new Item("", call.part(1), set, "", "", "", "", around.now()));
        }
        if (call.part(0).equals("people") && call.method().equals("GET")) {
            return person(call.part(1));
        }
        return Answer.empty(404);
    }

    private synchronized Answer messages(Call call) {
        var answers = new ArrayList<Map<String, String>>();
        var delivered = new ArrayList<Map<String, String>>();
        for (var each : Json.tree(call.text()).path("messages")) {
            var id = each.path("externalId").asString("");
            var iin = each.path("iin").asString("");
            var has = hasApp(iin);
            answers.add(Map.of("externalId", id, "result", has ? "accepted" : "no_app"));
            if (has && !byId.containsKey(id)) {
                keep(
                        new Item(
                                id,
                                iin,
                                true,
                                each.path("title").asString(""),
                                each.path("body").asString(""),
                                each.path("inside").asString(""),
                                each.path("deepLink").asString(""),
                                around.now()));
            }
            if (has) {
                delivered.add(report(id));
            }
        }
        if (!delivered.isEmpty()) {
            var reports = Map.of("reports", delivered);
            around.reports().send(seal.report(NAME, "/partners/push/reports", reports));
        }
        return Answer.json(Map.of("answers", answers));
    }

    private synchronized String deliver(SoapLetter letter) {
        var id = letter.text("externalId");
        var iin = letter.text("iin");
        if (!hasApp(iin)) {
            return "no_app";
        }
        if (!byId.containsKey(id)) {
            keep(
                    new Item(
                            id,
                            iin,
                            true,
                            letter.text("title"),
                            letter.text("body"),
                            letter.text("inside"),
                            letter.text("deepLink"),
                            around.now()));
        }
        return "delivered";
    }

    private Map<String, String> report(String id) {
        var report = new LinkedHashMap<String, String>();
        report.put("externalId", id);
        report.put("state", "delivered");
        report.put("at", around.now().toString());
        return report;
    }

    private boolean hasApp(String iin) {
        return apps.getOrDefault(iin, byRule(iin));
    }

    private static boolean byRule(String iin) {
        return iin.chars().sum() % 3 != 0;
    }

    private synchronized Answer keep(Item item) {
        journal.append(item);
        apply(item);
        return Answer.empty(204);
    }

    private void apply(Item item) {
        if (item.id().isEmpty()) {
            apps.put(item.iin(), item.app());
        } else {
            byId.put(item.id(), item);
            byPerson.computeIfAbsent(item.iin(), _ -> new ArrayList<>()).add(item);
        }
    }

    /// All messages that came to anybody, the oldest first.
    public synchronized List<PushMessage> messages() {
        return byId.values().stream()
                .map(item ->
                        new PushMessage(
                                item.iin(), item.title(), item.inside(), item.link(), item.at()))
                .toList();
    }

    private synchronized Answer person(String iin) {
        var messages = byPerson.getOrDefault(iin, List.of());
        return Answer.json(Map.of("app", hasApp(iin), "messages", List.copyOf(messages)));
    }
}
