package kz.robotbailiff.sandbox.chamber;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kz.robotbailiff.sandbox.world.Answer;
import kz.robotbailiff.sandbox.world.Call;
import kz.robotbailiff.sandbox.world.Journal;
import kz.robotbailiff.sandbox.world.Json;
import kz.robotbailiff.sandbox.world.Reports;
import kz.robotbailiff.sandbox.world.Seal;
import kz.robotbailiff.sandbox.world.StandIn;
import kz.robotbailiff.sandbox.world.Surroundings;

/// Plays the system in which private bailiffs levy on wages.
///
/// `PUT /levies/{id}` with `{"iin", "state": "stands" | "ended"}` makes or ends one, and the
/// service is told; `GET /people/{iin}` tells what stands.
public final class BailiffSystem implements StandIn {

    private static final String NAME = "bailiffs";

    private final Seal seal;
    private final Reports reports;
    private final Map<String, Levy> levies = new LinkedHashMap<>();
    private final Journal<Levy> journal;

    /// A levy as it is now.
    record Levy(String levyId, String iin, String state) {}

    /// Opens it with what it had.
    public BailiffSystem(Surroundings around, Seal seal) {
        this.seal = seal;
        reports = around.reports();
        journal = around.journal(NAME, Levy.class, levy -> levies.put(levy.levyId(), levy));
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public synchronized Answer handle(Call call) {
        if (call.method().equals("PUT") && call.part(0).equals("levies")) {
            return put(call);
        }
        if (call.method().equals("GET") && call.part(0).equals("people")) {
            return Answer.json(Map.of("standing", standing(call.part(1))));
        }
        return Answer.empty(404);
    }

    private Answer put(Call call) {
        var said = Json.tree(call.text());
        var levy =
                new Levy(
                        call.part(1),
                        said.path("iin").asString(""),
                        said.path("state").asString("stands"));
        journal.append(levy);
        levies.put(levy.levyId(), levy);
        var told = Map.of("levies", List.of(levy));
        reports.send(seal.report(NAME, "/partners/bailiffs/levies", told));
        return Answer.json(levy);
    }

    private List<Map<String, String>> standing(String iin) {
        return levies.values().stream()
                .filter(levy -> levy.iin().equals(iin) && levy.state().equals("stands"))
                .map(levy -> Map.of("id", levy.levyId()))
                .toList();
    }
}
