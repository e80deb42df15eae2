package kz.robotbailiff.sandbox.egov;

import static kz.robotbailiff.sandbox.page.Page.escape;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import kz.robotbailiff.sandbox.page.Page;
import kz.robotbailiff.sandbox.page.Words;
import kz.robotbailiff.sandbox.world.Answer;
import kz.robotbailiff.sandbox.world.Call;
import kz.robotbailiff.sandbox.world.Json;
import kz.robotbailiff.sandbox.world.StandIn;
import tools.jackson.databind.node.ObjectNode;

/// eGov Mobile as a page: the text of the code that a real telephone would scan, and whose
/// telephone it is. It walks the `mobileSign:` protocol to its end and says what came of it.
public final class EgovMobile implements StandIn {

    private static final String CODE = "mobileSign:";

    private final Certifier certifier;
    private final HttpClient http = HttpClient.newHttpClient();

    /// A telephone whose keys this authority vouches for.
    public EgovMobile(Certifier certifier) {
        this.certifier = certifier;
    }

    @Override
    public String name() {
        return "egov-mobile";
    }

    @Override
    public Answer handle(Call call) throws IOException, InterruptedException {
        var words = Words.chosen(call.query().get("lang"), call.headers().get("accept-language"));
        if (!call.method().equals("POST")) {
            return page(words, "");
        }
        var code = call.form().getOrDefault("code", "").strip();
        var iin = call.form().getOrDefault("iin", "").strip();
        if (!code.startsWith(CODE) || iin.isEmpty()) {
            return page(words, words.say("mobile.wrong"));
        }
        var told = sign(URI.create(code.substring(CODE.length())), iin);
        return page(words, words.say("mobile.answer", "answer", told));
    }

    /// What there is to sign, the document, and back with the signature.
    private String sign(URI api, String iin) throws IOException, InterruptedException {
        var what = send(HttpRequest.newBuilder(api).GET());
        if (what.statusCode() != 200) {
            return what.statusCode() + " " + what.body();
        }
        var document = Json.tree(what.body()).path("document");
        var address = URI.create(document.path("uri").asString());
        var bearer = "Bearer " + document.path("auth_token").asString();
        var got = send(HttpRequest.newBuilder(address).header("Authorization", bearer).GET());
        var tree = Json.tree(got.body());
        var file = (ObjectNode) tree.path("documentsToSign").path(0).path("document").path("file");
        var content = Base64.getDecoder().decode(file.path("data").asString());
        file.put("data", Base64.getEncoder().encodeToString(certifier.sign(iin, content)));
        var put = HttpRequest.BodyPublishers.ofString(tree.toString(), StandardCharsets.UTF_8);
        var back =
                send(
                        HttpRequest.newBuilder(address)
                                .header("Authorization", bearer)
                                .header("Content-Type", "application/json")
                                .PUT(put));
        return back.statusCode() + " " + back.body();
    }

    private HttpResponse<String> send(HttpRequest.Builder request)
            throws IOException, InterruptedException {
        return http.send(request.build(), BodyHandlers.ofString());
    }

    private static Answer page(Words words, String told) {
        var main =
                """
                <p>%s</p><p><strong>%s</strong></p>
                <form method="post" action="/egov-mobile">
                <label for="c">%s</label><input id="c" name="code" required>
                <label for="i">%s</label><input id="i" name="iin" inputmode="numeric" required>
                <p><button>%s</button></p></form>
                """
                        .formatted(
                                words.say("mobile.lead"),
                                escape(told),
                                words.say("mobile.code"),
                                words.say("mobile.iin"),
                                words.say("mobile.do"));
        return Answer.html(Page.of(words, words.say("mobile.title"), "/egov-mobile", main));
    }
}
