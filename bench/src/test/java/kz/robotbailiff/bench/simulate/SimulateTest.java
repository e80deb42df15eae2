package kz.robotbailiff.bench.simulate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The command as somebody types it, on the invented year.
class SimulateTest {

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    private int run(String... words) {
        said.reset();
        var out = new PrintStream(said, true, StandardCharsets.UTF_8);
        return new Simulate(out).run(List.of(words));
    }

    private String said() {
        return said.toString(StandardCharsets.UTF_8);
    }

    /// Both runs invent the year and ask anew; every file must be the same to the byte.
    @Test
    void sameSeedAndDataGiveTheSameBytes(@TempDir Path folder) throws IOException {
        var texts = new ArrayList<String>();
        for (var run : List.of("one", "two")) {
            var out = folder.resolve(run);
            var json = folder.resolve(run + ".json");
            int code = run("--example", "--cases", "6000", "--out", out + "", "--json", json + "");
            assertThat(code).as(said()).isZero();
            texts.add(said());
        }

        assertThat(texts.get(1)).isEqualTo(texts.get(0));
        assertThat(folder.resolve("two.json")).hasSameBinaryContentAs(folder.resolve("one.json"));
        try (var files = Files.list(folder.resolve("one"))) {
            var made = files.toList();
            assertThat(made).hasSize(5);
            for (var file : made) {
                assertThat(folder.resolve("two").resolve(file.getFileName()))
                        .hasSameBinaryContentAs(file);
            }
        }
        looksRight(Files.readString(folder.resolve("one.json")));
    }

    /// The year follows the rules, a quarter of it pays, and who pays above 20 MCI is known to the
    /// inventor: a fifth or a little less.
    private static void looksRight(String json) {
        assertThat(json).contains("\"examinedAgain\":6000,\"differing\":0,");
        var total = json.substring(json.indexOf("\"total\""));
        double admitted = number(total, "admitted", "before");
        double paid = number(total, "paid", "before");
        assertThat(paid / admitted).isBetween(0.22, 0.30);
        double fresh = number(total, "admitted", "after") - admitted;
        double freshPaid = number(total, "paid", "after") - paid;
        assertThat(freshPaid / fresh).isBetween(0.15, 0.25);
        assertThat(number(total, "paid", "low")).isLessThan(number(total, "paid", "after"));
    }

    private static double number(String json, String figure, String part) {
        var found =
                Pattern.compile("\"" + figure + "\":\\{[^}]*\"" + part + "\":\"?([0-9.]+)")
                        .matcher(json);
        assertThat(found.find()).as(figure).isTrue();
        return Double.parseDouble(found.group(1));
    }

    @Test
    void saysWhatItLacksInTwoLanguages(@TempDir Path folder) {
        assertThat(run()).isEqualTo(2);
        assertThat(said()).contains("simulate --from DAY");
        assertThat(run("--from", "2025-01-01", "--to", "2025-12-31", "--data", folder + ""))
                .isEqualTo(1);
        assertThat(said()).contains("There is no database", "нет базы данных");
        assertThat(run("--nonsense", "1", "--database", "x")).isEqualTo(2);
        assertThat(
                        run(
                                "--from",
                                "2025-12-31",
                                "--to",
                                "2025-01-01",
                                "--database",
                                "jdbc:postgresql://127.0.0.1:1/nowhere"))
                .isEqualTo(1);
        assertThat(said()).contains("begins (2025-12-31)", "Начало периода");
    }
}
