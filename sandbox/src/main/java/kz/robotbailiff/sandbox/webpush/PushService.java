package kz.robotbailiff.sandbox.webpush;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.Signature;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import kz.robotbailiff.sandbox.world.Answer;
import kz.robotbailiff.sandbox.world.Call;
import kz.robotbailiff.sandbox.world.Journal;
import kz.robotbailiff.sandbox.world.Json;
import kz.robotbailiff.sandbox.world.StandIn;
import kz.robotbailiff.sandbox.world.Surroundings;
import org.jspecify.annotations.Nullable;

/// Plays a push service and its browsers: `POST /browsers` makes one and gives its subscription,
/// `GET /browsers/{id}` shows what it has read, `DELETE /browsers/{id}` ends it.
public final class PushService implements StandIn {

    private final Supplier<URI> address;
    private final Map<String, Browser> browsers = new LinkedHashMap<>();
    private final Map<String, List<String>> read = new LinkedHashMap<>();
    private final Journal<Entry> journal;

    /// A new browser, or what one has read, or (with neither) its end.
    record Entry(String id, @Nullable Browser browser, @Nullable String text) {}

    /// @param address where this stand-in is reached
    public PushService(Surroundings around, Supplier<URI> address) {
        this.address = address;
        journal = around.journal("webpush", Entry.class, this::apply);
    }

    @Override
    public String name() {
        return "webpush";
    }

    @Override
    public synchronized Answer handle(Call call) throws Exception {
        var id = call.part(1);
        return switch (call.method() + " " + call.part(0)) {
            case "POST browsers" -> subscribe();
            case "GET browsers" -> Answer.json(List.copyOf(read.getOrDefault(id, List.of())));
            case "DELETE browsers" -> keep(new Entry(id, null, null), 204);
            case "POST p" -> take(id, call);
            default -> Answer.empty(404);
        };
    }

    private Answer subscribe() throws GeneralSecurityException {
        var browser = Browser.make(UUID.randomUUID().toString());
        keep(new Entry(browser.id(), browser, null), 201);
        return Answer.json(
                201,
                Map.of(
                        "endpoint", address.get() + "/p/" + browser.id(),
                        "p256dh", browser.p256dh(),
                        "auth", browser.auth()));
    }

    private Answer take(String id, Call call) throws GeneralSecurityException {
        var browser = browsers.get(id);
        if (browser == null) {
            return Answer.empty(410);
        }
        var headers = call.headers();
        if (!isVouchedFor(headers.getOrDefault("authorization", ""))) {
            return Answer.empty(403);
        }
        if (!"aes128gcm".equals(headers.get("content-encoding")) || !headers.containsKey("ttl")) {
            return Answer.empty(400);
        }
        var answer = keep(new Entry(id, null, browser.open(call.body().bytes())), 201);
        return answer.with("Location", address.get() + "/m/" + UUID.randomUUID());
    }

    /// A token for this service, signed by the key that comes with it (RFC 8292).
    private boolean isVouchedFor(String header) throws GeneralSecurityException {
        if (!header.startsWith("vapid t=") || !header.contains(", k=")) {
            return false;
        }
        var token = header.substring("vapid t=".length(), header.indexOf(", k="));
        var key = Base64.getUrlDecoder().decode(header.substring(header.indexOf(", k=") + 4));
        int dot = token.lastIndexOf('.');
        var signature = Signature.getInstance("SHA256withECDSAinP1363Format");
        signature.initVerify(Browser.point(key));
        signature.update(token.substring(0, dot).getBytes(StandardCharsets.US_ASCII));
        var claims = Base64.getUrlDecoder().decode(token.split("\\.", -1)[1]);
        var audience =
                Json.tree(new String(claims, StandardCharsets.UTF_8)).path("aud").asString("");
        return signature.verify(Base64.getUrlDecoder().decode(token.substring(dot + 1)))
                && address.get().toString().startsWith(audience);
    }

    private Answer keep(Entry entry, int status) {
        journal.append(entry);
        apply(entry);
        return Answer.empty(status);
    }

    private void apply(Entry entry) {
        var browser = entry.browser();
        var text = entry.text();
        if (browser != null) {
            browsers.put(entry.id(), browser);
        } else if (text != null) {
            read.computeIfAbsent(entry.id(), _ -> new ArrayList<>()).add(text);
        } else {
            browsers.remove(entry.id());
        }
    }
}
