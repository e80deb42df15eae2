package kz.robotbailiff.service.portal;

import java.util.List;
import kz.robotbailiff.service.docket.Releases;

/// One measure lifted and one still waiting.
final class TestReleases implements Releases {

    @Override
    public Certificate of(long file) {
        var bank = new Name("Үлгі банкі", "Банк «Пример»", "Sample Bank");
        var notary = new Name("Нотариаттық жүйе", "Нотариальная система", "Notarial system");
        var told = Cases.at("2024-09-12T03:00:07Z");
        var lines =
                List.of(
                        new Line("seizure", bank, told, told.plusSeconds(2)),
                        new Line("prohibition", notary, told, null));
        return new Certificate(lines, "{}", "MEUCIQ".repeat(12), "0f".repeat(32));
    }
}
