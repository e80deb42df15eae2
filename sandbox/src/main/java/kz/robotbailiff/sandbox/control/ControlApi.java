package kz.robotbailiff.sandbox.control;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongSupplier;
import kz.robotbailiff.sandbox.world.Answer;
import kz.robotbailiff.sandbox.world.Body;
import kz.robotbailiff.sandbox.world.Call;
import kz.robotbailiff.sandbox.world.Fault;
import kz.robotbailiff.sandbox.world.Faults;
import kz.robotbailiff.sandbox.world.Json;
import tools.jackson.core.JacksonException;

/// The controls as JSON, for scripts.
///
/// `GET /control/api` shows the state. `PUT /control/api/stand-ins/{name}/{fault}` with `{"on":
/// true}` turns a switch, `DELETE /control/api/faults` turns all off. `POST /control/api/clock`
/// with `{"days": 5}` answers when the days have come to rest. `GET /control/api/document` makes a
/// signed document, `POST /control/api/documents` also sends it; both know `office`, `place`,
/// `amount` and `seed`.
final class ControlApi {

    private final Faults faults;
    private final Clockwork clock;
    private final Sampler sampler;
    private final LongSupplier seed;

    ControlApi(Faults faults, Clockwork clock, Sampler sampler, LongSupplier seed) {
        this.faults = faults;
        this.clock = clock;
        this.sampler = sampler;
        this.seed = seed;
    }

    private record Switch(boolean on) {}

    private record Move(int days) {}

    private record Problem(String detail) {}

    private record State(
            String today, String now, boolean moving, Map<String, List<String>> standIns) {}

    private record Sample(
            int status, Object answer, String iin, String phone, String kato, Object document) {}

    Answer handle(Call call) {
        try {
            return answer(call);
        } catch (IllegalArgumentException | ArithmeticException | JacksonException e) {
            return Answer.json(400, new Problem(String.valueOf(e.getMessage())));
        }
    }

    private Answer answer(Call call) {
        return switch (call.method() + " " + call.part(1)) {
            case "GET " -> Answer.json(state());
            case "PUT stand-ins" -> turned(call);
            case "DELETE faults" -> {
                faults.clear();
                yield Answer.json(state());
            }
            case "POST clock" -> moved(call.json(Move.class).days());
            case "GET document" -> document(call.query());
            case "POST documents" -> sent(fields(call));
            default -> Answer.json(404, new Problem("There is nothing at " + call.path() + "."));
        };
    }

    private State state() {
        var standIns = new LinkedHashMap<String, List<String>>();
        faults.all()
                .forEach((name, on) -> standIns.put(name, on.stream().map(Fault::word).toList()));
        var now = clock.now().toString();
        return new State(clock.today().toString(), now, clock.isMoving(), standIns);
    }

    private Answer turned(Call call) {
        faults.set(call.part(2), Fault.of(call.part(3)), call.json(Switch.class).on());
        return Answer.json(state());
    }

    private Answer moved(int days) {
        var trouble = clock.move(days);
        return trouble.isEmpty() ? Answer.json(state()) : Answer.json(409, new Problem(trouble));
    }

    private Answer document(Map<String, String> query) {
        var json = sampler.document(Sampler.Wish.of(query, seed.getAsLong()));
        return new Answer(200, "application/json", Body.of(json));
    }

    private Answer sent(Map<String, String> fields) {
        var sent = sampler.send(Sampler.Wish.of(fields, seed.getAsLong()));
        var debtor = sent.debtor();
        return Answer.json(
                new Sample(
                        sent.status(),
                        sent.answer().startsWith("{") ? Json.tree(sent.answer()) : sent.answer(),
                        debtor.iin(),
                        debtor.phone(),
                        debtor.place().kato(),
                        Json.tree(sent.document())));
    }

    private static Map<String, String> fields(Call call) {
        var fields = new HashMap<String, String>();
        if (!call.text().isBlank()) {
            Json.tree(call.text())
                    .properties()
                    .forEach(field -> fields.put(field.getKey(), field.getValue().asString()));
        }
        return fields;
    }
}
