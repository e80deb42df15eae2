package kz.robotbailiff.sandbox.persons;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import kz.robotbailiff.sandbox.people.People;
import kz.robotbailiff.sandbox.world.Answer;
import kz.robotbailiff.sandbox.world.Call;
import kz.robotbailiff.sandbox.world.Journal;
import kz.robotbailiff.sandbox.world.StandIn;
import kz.robotbailiff.sandbox.world.Surroundings;

/// The register of persons: `POST /search` answers up to 1,000 numbers, `POST /entries` takes
/// entries that stand before what follows from a number alone.
public final class RegisterOfPersons implements StandIn {

    private static final int MOST = 1_000;

    private final Map<String, Entry> told = new ConcurrentHashMap<>();
    private final Journal<Told> journal;

    /// The register of a sandbox, with everything it was told before.
    public RegisterOfPersons(Surroundings around) {
        journal = around.journal(name(), Told.class, each -> remember(each.persons()));
    }

    /// Entries that were told together; also the body of `POST /entries`.
    public record Told(List<Entry> persons) {}

    /// The body of `POST /search`.
    public record Search(List<String> iins) {}

    @Override
    public String name() {
        return "persons";
    }

    @Override
    public Answer handle(Call call) {
        if (call.is("POST", "/search")) {
            return search(call.json(Search.class).iins());
        }
        if (call.is("POST", "/entries")) {
            return tell(call.json(Told.class));
        }
        return Answer.empty(404);
    }

    private Answer search(List<String> iins) {
        if (iins.size() > MOST) {
            return Answer.text(413, "at most " + MOST + " numbers at once");
        }
        return Answer.json(new Told(iins.stream().map(this::find).toList()));
    }

    private Answer tell(Told entries) {
        journal.append(entries);
        remember(entries.persons());
        return Answer.empty(204);
    }

    private void remember(List<Entry> entries) {
        entries.forEach(entry -> told.put(entry.iin(), entry));
    }

    private Entry find(String iin) {
        var entry = told.get(iin);
        return entry != null
                ? entry
                : People.find(iin).map(Entry::of).orElseGet(() -> Entry.unknown(iin));
    }
}
