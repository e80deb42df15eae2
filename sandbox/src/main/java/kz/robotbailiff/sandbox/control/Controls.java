package kz.robotbailiff.sandbox.control;

import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import kz.robotbailiff.sandbox.page.Page;
import kz.robotbailiff.sandbox.page.Words;
import kz.robotbailiff.sandbox.world.Answer;
import kz.robotbailiff.sandbox.world.Call;
import kz.robotbailiff.sandbox.world.Fault;
import kz.robotbailiff.sandbox.world.Faults;
import kz.robotbailiff.sandbox.world.StandIn;

/// The controls page `/control`, and the same as JSON under `/control/api`.
public final class Controls implements StandIn {

    private final Faults faults;
    private final Clockwork clock;
    private final Sampler sampler;
    private final ControlPage page;
    private final ControlApi api;
    private final AtomicLong lastSeed = new AtomicLong();

    /// Controls of these switches and this clock.
    public Controls(Faults faults, Clockwork clock, Sampler sampler, Signs signs) {
        this.faults = faults;
        this.clock = clock;
        this.sampler = sampler;
        this.page = new ControlPage(faults, clock, signs);
        this.api = new ControlApi(faults, clock, sampler, this::seed);
    }

    @Override
    public String name() {
        return "control";
    }

    @Override
    public Answer handle(Call call) {
        // A page of another site must not turn switches through the visitor's browser.
        if (!call.method().equals("GET")
                && "cross-site".equals(call.headers().get("sec-fetch-site"))) {
            return Answer.text(403, "Only the sandbox's own pages may do this.");
        }
        if (call.part(0).equals("api")) {
            return api.handle(call);
        }
        var words = Words.chosen(call.query().get("lang"), call.headers().get("accept-language"));
        try {
            return answer(call, words).with("Content-Security-Policy", Page.POLICY);
        } catch (IllegalArgumentException | ArithmeticException e) {
            return Answer.html(400, page.wrong(words, String.valueOf(e.getMessage())));
        }
    }

    private Answer answer(Call call, Words words) {
        return switch (call.method() + " " + call.path()) {
            case "GET /" -> Answer.html(page.html(words));
            case "POST /faults" -> turned(call.form(), words);
            case "POST /faults/off" -> allOff(words);
            case "POST /clock" -> moved(call.form(), words);
            case "POST /documents" -> {
                var wish = Sampler.Wish.of(call.form(), seed());
                yield Answer.html(page.sent(words, sampler.send(wish)));
            }
            default -> Answer.html(404, page.wrong(words, "404 " + call.path()));
        };
    }

    private Answer turned(Map<String, String> form, Words words) {
        var fault = Fault.of(form.getOrDefault("fault", ""));
        faults.set(form.getOrDefault("name", ""), fault, form.containsKey("on"));
        return back(words);
    }

    private Answer allOff(Words words) {
        faults.clear();
        return back(words);
    }

    private Answer moved(Map<String, String> form, Words words) {
        clock.begin(Integer.parseInt(form.getOrDefault("days", "")));
        return back(words);
    }

    private static Answer back(Words words) {
        return Answer.seeOther("/control?lang=" + words.language().tag());
    }

    /// A seed that no earlier sample of this sandbox had.
    private long seed() {
        var millis = System.currentTimeMillis();
        return lastSeed.updateAndGet(last -> Math.max(last + 1, millis));
    }
}
