package kz.robotbailiff.service.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/// The operator's page lists every setting that the program has, in the program's own words.
///
/// When settings have changed, run with `-Drenew=true` and read the difference.
class OperationsPageTest {

    private static final Path PAGE = Path.of("..", "docs", "operations.md");
    private static final String BEGIN =
            "<!-- settings: written by OperationsPageTest; run it with -Drenew=true -->\n";
    private static final String END = "<!-- /settings -->";

    @Test
    void pageListsEverySetting() throws IOException {
        var page = Files.readString(PAGE);
        int begin = page.indexOf(BEGIN) + BEGIN.length();
        int end = page.indexOf(END);
        var renewed = page.substring(0, begin) + table() + page.substring(end);
        if (Boolean.getBoolean("renew")) {
            Files.writeString(PAGE, renewed);
        }
        assertThat(PAGE).hasContent(renewed);
    }

    @Test
    void everySettingSaysWhatItIs() {
        assertThat(SettingsPage.settings())
                .isNotEmpty()
                .allSatisfy(setting -> assertThat(setting.says()).as(setting.name()).isNotBlank());
    }

    private static String table() {
        var table = new StringBuilder("| setting | default | what it is |\n|---|---|---|\n");
        for (var setting : SettingsPage.settings()) {
            table.append(
                    "| `%s` | %s | %s |\n"
                            .formatted(
                                    setting.name(),
                                    setting.value().isEmpty() ? "" : "`" + setting.value() + "`",
                                    setting.says()));
        }
        return table.toString();
    }
}
