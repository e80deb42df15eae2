package kz.robotbailiff.service.notice;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kz.robotbailiff.service.platform.Peer;
import kz.robotbailiff.service.platform.SealedHttp;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/// Push messages as JSON over HTTP; see `docs/api/partners.md`.
final class JsonPushGateway implements PushGateway {

    private final JsonMapper json = JsonMapper.builder().build();
    private final SealedHttp http;
    private final Peer peer;

    JsonPushGateway(SealedHttp http, Peer peer) {
        this.http = http;
        this.peer = peer;
    }

    @Override
    public Map<Long, Answer> send(List<Letter> letters) throws IOException, InterruptedException {
        var body = json.createObjectNode();
        var messages = body.putArray("messages");
        for (var letter : letters) {
            messages.addObject()
                    .put("externalId", Long.toString(letter.id()))
                    .put("iin", letter.to().iin())
                    .put("language", letter.to().language().tag())
                    .put("title", letter.text().title())
                    .put("body", letter.text().body())
                    .put("inside", letter.text().inside())
                    .put("deepLink", letter.text().link());
        }
        return answers(http.post(peer, "/messages", json.writeValueAsBytes(body)));
    }

    private Map<Long, Answer> answers(byte[] from) throws IOException {
        try {
            var answers = new HashMap<Long, Answer>();
            for (var each : json.readTree(from).path("answers")) {
                var result =
                        switch (each.path("result").asString()) {
                            case "accepted" -> Result.ACCEPTED;
                            case "no_app" -> Result.NO_APP;
                            default -> Result.ERROR;
                        };
                answers.put(each.path("externalId").asLong(), Answer.of(result));
            }
            return answers;
        } catch (JacksonException e) {
            throw new IOException("not the agreed JSON", e);
        }
    }
}
