package kz.robotbailiff.service.console;

import static kz.robotbailiff.service.console.Logins.bailiff;
import static kz.robotbailiff.service.console.Logins.person;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipInputStream;
import kz.robotbailiff.core.proceeding.Fact;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// What a private bailiff reaches, and the archive of a file handed over.
class ConsoleBailiffTest {

    private static Desk desk;

    @BeforeAll
    static void open() {
        desk = new Desk();
    }

    @AfterAll
    static void close() {
        desk.close();
    }

    @Test
    void bailiffReachesHisOwnFileAndNobodyElses() throws Exception {
        long own = desk.office.opened(20_000);
        long foreign = desk.office.opened(20_000);
        for (long file : List.of(own, foreign)) {
            desk.office.tell(file, new Fact.RulingOpened());
            desk.office.tell(file, new Fact.OptedOut());
        }
        Office.HOLDERS.put(own, "SB-1");
        Office.HOLDERS.put(foreign, "SB-2");

        assertThat(desk.ask(get("/bailiff"), bailiff("SB-1")).getContentAsString())
                .contains("/bailiff/files/" + own)
                .doesNotContain("/bailiff/files/" + foreign);
        assertThat(desk.ask(get("/bailiff/files/" + own), bailiff("SB-1")).getStatus())
                .isEqualTo(200);
        for (var path :
                List.of(
                        "/bailiff/files/" + foreign,
                        "/bailiff/files/" + foreign + "/material.zip",
                        "/bailiff/rulings/" + (foreign + 1))) {
            assertThat(desk.ask(get(path), bailiff("SB-1")).getStatus()).as(path).isEqualTo(404);
        }
        for (var deed : List.of("accept", "lift", "return")) {
            var path = "/bailiff/files/" + foreign + "/" + deed;
            assertThat(desk.press(bailiff("SB-1"), path, "why", "ABSENT").getStatus())
                    .isEqualTo(404);
        }
        assertThat(desk.ask(get("/bailiff"), person("bailiff", Map.of())).getStatus())
                .isEqualTo(404);
    }

    @Test
    void archiveHoldsAReadablePageTheRulingsTheProofsAndTheirHashes() throws Exception {
        long file = desk.office.opened(20_000);
        Office.HOLDERS.put(file, "SB-3");
        var page =
                desk.ask(
                        get("/bailiff/files/" + file + "/material.zip").param("language", "en"),
                        bailiff("SB-3"));

        assertThat(page.getStatus()).isEqualTo(200);
        var names = names(page.getContentAsByteArray());
        assertThat(names)
                .startsWith("index.html")
                .contains(
                        "file.json",
                        "measures.json",
                        "messages.json",
                        "payments.json",
                        "explanations-kk.json",
                        "explanations-ru.json",
                        "explanations-en.json",
                        "rulings/transfer-31-1.html")
                .endsWith("SHA256SUMS");
        assertThat(desk.office.ask("select what from v_staff_look where file = " + file))
                .containsExactly("material");
    }

    private static List<String> names(byte[] archive) throws IOException {
        var names = new ArrayList<String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                names.add(entry.getName());
            }
        }
        return names;
    }
}
