package kz.robotbailiff.service.measure;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kz.robotbailiff.service.platform.SealedHttp;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Entries as JSON over HTTP; see `docs/api/partners.md`.
final class JsonEntryGateway implements EntryGateway {

    private final JsonMapper json = JsonMapper.builder().build();
    private final SealedHttp http;

    JsonEntryGateway(SealedHttp http) {
        this.http = http;
    }

    @Override
    public List<Answer> send(Partner partner, List<Entry> entries, Map<Long, CaseFile> cases)
            throws IOException, InterruptedException {
        var body = json.createObjectNode();
        var items = body.putArray("entries");
        for (var entry : entries) {
            var file = cases.get(entry.file());
            if (file != null) {
                write(entry, file, items.addObject());
            }
        }
        return answers(http.post(partner.peer(), "/entries", json.writeValueAsBytes(body)));
    }

    private static void write(Entry entry, CaseFile file, ObjectNode to) {
        to.put("id", Long.toString(entry.id())).put("action", entry.kind().name());
        if (entry.upon() != null) {
            to.put("upon", Long.toString(entry.upon()));
        }
        if (entry.reason() != null) {
            to.put("reason", entry.reason());
        }
        to.putObject("proceeding")
                .put("number", file.number())
                .put("openedOn", file.openedOn().toString());
        to.putObject("debtor")
                .put("iin", file.iin())
                .put("surname", file.surname())
                .put("givenName", file.givenName());
    }

    private List<Answer> answers(byte[] from) throws IOException {
        try {
            var answers = new ArrayList<Answer>();
            for (var each : json.readTree(from).path("answers")) {
                answers.add(
                        new Answer(
                                each.path("id").asLong(),
                                each.path("code").asString(),
                                each.path("reference").asString("")));
            }
            return answers;
        } catch (JacksonException e) {
            throw new IOException("not the agreed JSON", e);
        }
    }
}
