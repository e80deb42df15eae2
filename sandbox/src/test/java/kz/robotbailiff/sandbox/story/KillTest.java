package kz.robotbailiff.sandbox.story;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import kz.robotbailiff.core.document.Language;
import kz.robotbailiff.core.document.Source;
import kz.robotbailiff.core.money.Tenge;
import kz.robotbailiff.sandbox.authority.Dispatch;
import kz.robotbailiff.sandbox.load.Load;
import kz.robotbailiff.sandbox.people.People;
import kz.robotbailiff.sandbox.people.Person;
import kz.robotbailiff.sandbox.world.Json;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/// Pulls the plug twice while documents and payments are in flight: nothing is lost or doubled.
class KillTest {

    private static final int CASES = 200;
    private static final int PAID = 100;
    private static final LocalDate DAY = LocalDate.of(2024, 9, 6);
    private static final String SINCE = "enforcement-documents?changedSince=2024-01-01T00:00:00Z";

    @TempDir Path folder;

    @Test
    void nothingIsLostOrDoubledWhenTheProgramIsKilledTwice() throws Exception {
        try (var street = new Street()) {
            var files = documentsThenKill();
            paymentsThenKill(street, files);
            afterwards(street, files);
        }
    }

    private Map<Source, Path> documentsThenKill() throws Exception {
        try (var program = Program.start(folder, "first", "--today=" + DAY);
                var dispatch = dispatch(program)) {
            var total = Tenge.of(CASES * 20_156L);
            var files =
                    new Load(7, CASES, total, DAY).write(folder.resolve("load"), dispatch::seal);
            var firstTaken = new CountDownLatch(1);
            killDuring(
                    program,
                    firstTaken,
                    () -> {
                        for (var each : files.entrySet()) {
                            sendAll(dispatch, Map.of(each.getKey(), each.getValue()));
                            firstTaken.countDown();
                        }
                        return files;
                    });
            return files;
        }
    }

    private void paymentsThenKill(Street street, Map<Source, Path> files) throws Exception {
        try (var program = Program.start(folder, "second");
                var dispatch = dispatch(program)) {
            sendAll(dispatch, files);
            street.days(program.world(), 6);
            assertThat(standing(dispatch)).hasSize(CASES).allMatch(each -> is(each, "open"));
            var debts = debts(dispatch);
            var someBooked = new CountDownLatch(30);
            killDuring(
                    program,
                    someBooked,
                    () -> {
                        street.payAll(program.service(), debts, someBooked::countDown);
                        return debts;
                    });
        }
    }

    private void afterwards(Street street, Map<Source, Path> files) throws Exception {
        try (var program = Program.start(folder, "third");
                var dispatch = dispatch(program);
                var browser = new Browser(Language.KK);
                var outside = new Outside(program.world())) {
            sendAll(dispatch, files);
            street.payAll(program.service(), debts(dispatch), () -> {});
            street.days(program.world(), 1);
            var paid = standing(dispatch).stream().filter(each -> is(each, "terminated")).toList();
            assertThat(standing(dispatch)).hasSize(CASES);
            assertThat(paid).hasSize(PAID);
            paid.forEach(each ->
                    assertThat(proceeding(dispatch, each).path("paid").asString())
                            .isEqualTo(each.path("amount").asString()));
            var people = people(files);
            var phone = new Phone(program.world(), browser);
            for (var each : standing(dispatch)) {
                var person = requireNonNull(people.get(each.path("number").asString()));
                var ended = is(each, "terminated");
                assertThat(phone.messages(person)).as(each.toString()).hasSize(ended ? 2 : 1);
                if (ended) {
                    assertThat(outside.held(person)).as(each.toString()).isEqualTo(Tenge.ZERO);
                    assertThat(outside.registered(person)).isFalse();
                }
            }
        }
    }

    /// The plug is pulled as soon as a part of the work is answered, so that the rest is cut off.
    private static void killDuring(Program program, CountDownLatch part, Callable<?> work)
            throws Exception {
        try (var thread = Executors.newVirtualThreadPerTaskExecutor()) {
            var cut = thread.submit(work);
            assertThat(part.await(1, TimeUnit.MINUTES)).isTrue();
            program.kill();
            assertThat(cut).failsWithin(Duration.ofMinutes(1));
        }
    }

    private Dispatch dispatch(Program program) {
        var seals = folder.resolve("data").resolve("world").resolve("authority");
        return new Dispatch(program.service(), program.identity(), seals);
    }

    private static void sendAll(Dispatch dispatch, Map<Source, Path> files) {
        files.forEach((source, file) -> {
            var answer = dispatch.sendAll(source, file);
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.body().lines()).allMatch(line -> line.contains("\"accepted\""));
        });
    }

    /// The first hundred proceedings by number, so that they are the same ones each time.
    private static List<Street.Debt> debts(Dispatch dispatch) {
        return standing(dispatch).stream()
                .map(each ->
                        new Street.Debt(
                                each.path("proceeding").asString(),
                                Tenge.parse(each.path("amount").asString())))
                .sorted((one, other) -> one.number().compareTo(other.number()))
                .limit(PAID)
                .toList();
    }

    /// Every document that the service knows, each once.
    private static List<JsonNode> standing(Dispatch dispatch) {
        var all = new ArrayList<JsonNode>();
        for (var source : Source.values()) {
            var page = Json.tree(dispatch.get(source, SINCE + "&limit=1000").body());
            page.path("items").forEach(all::add);
        }
        return all;
    }

    private static JsonNode proceeding(Dispatch dispatch, JsonNode document) {
        var path = "proceedings/" + document.path("proceeding").asString();
        for (var source : Source.values()) {
            var answer = dispatch.get(source, path);
            if (answer.statusCode() == 200) {
                return Json.tree(answer.body());
            }
        }
        throw new AssertionError("no proceeding " + path);
    }

    private static boolean is(JsonNode document, String state) {
        return document.path("proceedingState").asString("").equals(state);
    }

    private static Map<String, Person> people(Map<Source, Path> files) {
        var people = new HashMap<String, Person>();
        for (var file : files.values()) {
            try {
                for (var line : Files.readAllLines(file)) {
                    var paper = Json.tree(line);
                    var person = People.find(paper.path("debtor").path("iin").asString());
                    people.put(paper.path("number").asString(), person.orElseThrow());
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return people;
    }
}
