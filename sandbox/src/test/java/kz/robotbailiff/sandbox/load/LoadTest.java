package kz.robotbailiff.sandbox.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import kz.robotbailiff.core.document.Source;
import kz.robotbailiff.core.money.Tenge;
import kz.robotbailiff.sandbox.authority.Seal;
import kz.robotbailiff.sandbox.identity.SourceClient;
import kz.robotbailiff.sandbox.world.Json;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class LoadTest {

    private static final LocalDate TODAY = LocalDate.of(2024, 9, 6);
    private static final Tenge TOTAL = Tenge.of(40_311_111);

    @TempDir Path folder;

    @Test
    void makesTheNumberAndTheSumThatWereAskedForOfDifferentPeopleEverywhere() throws IOException {
        var sum = Tenge.ZERO;
        var debtors = new HashSet<String>();
        var numbers = new HashSet<String>();
        var regions = new HashSet<String>();
        for (var document : documents(written(folder.resolve("one")))) {
            sum = sum.plus(Tenge.parse(document.get("amount").asString()));
            debtors.add(document.get("debtor").get("iin").asString());
            numbers.add(document.get("number").asString());
            regions.add(document.get("debtor").get("kato").asString().substring(0, 2));
        }
        assertThat(sum).isEqualTo(TOTAL);
        assertThat(debtors).hasSize(2_000);
        assertThat(numbers).hasSize(2_000);
        assertThat(regions).hasSize(20);
    }

    @Test
    void everySourceSendsItsOwnKinds() throws IOException {
        var files = written(folder.resolve("one"));
        for (var source : Source.values()) {
            assertThat(Files.size(files.get(source))).isPositive();
        }
        assertThat(documents(Map.of(Source.TAX_SYSTEM, files.get(Source.TAX_SYSTEM))))
                .allMatch(document -> document.get("kind").asString().equals("tax_order"));
    }

    @Test
    void theSameSeedMakesTheSameDocuments() throws IOException {
        assertThat(bare(written(folder.resolve("one"))))
                .isEqualTo(bare(written(folder.resolve("two"))));
    }

    @Test
    void onlySuchDebtorsAreTakenAsWereAskedFor() throws IOException {
        var load = new Load(5, 40, Tenge.of(800_000), TODAY, person -> person.woman());
        var files = load.write(folder, source -> Seal.in(folder, SourceClient.of(source).id()));
        assertThat(documents(files))
                .hasSize(40)
                .allMatch(d -> d.get("debtor").get("iin").asString().charAt(6) % 2 == 0);
    }

    @Test
    void aSumThatCannotBeDealtOutIsRefused() {
        assertThatThrownBy(() -> new Shares(new SplittableRandom(1), 10, 3, 5, 9))
                .hasMessageContaining("cannot be dealt out");
    }

    @Test
    void sharesKeepTheirBoundsAndTheSumWhateverTheDice() {
        for (var seed = 0; seed < 500; seed++) {
            var shares = new Shares(new SplittableRandom(seed), 100, 4, 10, 40);
            var sum = Stream.generate(shares::next).limit(4).reduce(Tenge.ZERO, Tenge::plus);
            assertThat(sum).isEqualTo(Tenge.of(100));
        }
    }

    private Map<Source, Path> written(Path where) {
        var load = new Load(5, 2_000, TOTAL, TODAY);
        return load.write(where, source -> Seal.in(folder, SourceClient.of(source).id()));
    }

    private static Iterable<JsonNode> documents(Map<Source, Path> files) throws IOException {
        var all = Stream.<JsonNode>builder();
        for (var file : files.values()) {
            Files.readAllLines(file).forEach(line -> all.add(Json.tree(line)));
        }
        return all.build().toList();
    }

    /// A signature of this kind has a random part, so it differs each time.
    private static String bare(Map<Source, Path> files) throws IOException {
        var text = new StringBuilder();
        for (var document : documents(files)) {
            text.append(document.get("number")).append(document.get("amount"));
            text.append(document.get("debtor"));
        }
        return text.toString();
    }
}
