package kz.robotbailiff.sandbox.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;
import kz.robotbailiff.core.document.Language;
import kz.robotbailiff.core.document.Source;
import kz.robotbailiff.sandbox.Options;
import kz.robotbailiff.sandbox.Sandbox;
import kz.robotbailiff.service.console.Statistics;
import kz.robotbailiff.service.docket.Archive;
import kz.robotbailiff.service.docket.Explanations;
import kz.robotbailiff.service.docket.Replay;
import kz.robotbailiff.service.docket.Rulings;
import kz.robotbailiff.service.docket.Shelf;
import kz.robotbailiff.service.payment.Proof;
import kz.robotbailiff.service.platform.Db;
import kz.robotbailiff.service.platform.Time;
import kz.robotbailiff.service.platform.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A file that is packed reads word for word as before: pages, papers, answers, figures.
class AtRestTest {

    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final LocalDate BEGINS = LocalDate.of(2024, 9, 6);
    private static final String FILES =
            """
            select id || ' ' || source || ' ' || authority || '/' || document_number
                   || ' ' || replace(number, ' ', '%20')
            from v_file order by id
            """;
    private static final List<String> ROWS =
            List.of("v_every_act", "v_every_decision", "v_file_message", "v_service", "v_measure");

    @TempDir Path data;

    @Test
    void everyPagePaperAndAnswerIsTheSame() {
        var options = Options.throwAway(data).on(BEGINS);
        try (var sandbox = Sandbox.start(options);
                var scene = new Scene(sandbox, data)) {
            var teller = new Teller(System.out, scene::today);
            Script.play(List.of(new Paid(), new Transferred()), scene, teller);
            assertThat(teller.differences()).isEmpty();
            awaitRest(sandbox);
            try (var officer = new StaffMember(scene.service(), "officer", "/console");
                    var debtor = new Browser(Language.RU)) {
                var before = told(scene, officer, debtor);
                var bean = sandbox.service().getBean(Archive.class);
                assertThat(bean.putAway(sandbox.service().getBean(Time.class).now())).isEqualTo(2);
                assertThat(ask(sandbox, "select count(*) from ruling").getFirst()).isEqualTo("0");
                assertThat(ask(sandbox, "select count(*) from message").getFirst()).isEqualTo("0");
                assertThat(told(scene, officer, debtor)).isEqualTo(before);
                assertThat(before).hasSizeGreaterThan(40);
            }
        }
    }

    /// The last order to a treasury or the last message of a story may still be under way when its
    /// reader has the rest.
    private static void awaitRest(Sandbox sandbox) {
        sandbox.timeMachine().settle();
        var end = System.nanoTime() + PATIENCE.toNanos();
        var waits = waiting(sandbox);
        while (!waits.isEmpty() && System.nanoTime() < end) {
            LockSupport.parkNanos(50_000_000);
            waits = waiting(sandbox);
        }
        assertThat(waits).as("what still waits after the story").isEmpty();
    }

    /// Of each room's statement the first line, where it finds one of our files.
    private static List<String> waiting(Sandbox sandbox) {
        var files = String.join(",", ask(sandbox, "select id from v_file"));
        return sandbox.service().getBeansOfType(Shelf.class).values().stream()
                .map(Shelf::waiting)
                .filter(sql -> !ask(sandbox, sql.replace("?", "'{" + files + "}'")).isEmpty())
                .map(sql -> sql.lines().findFirst().orElseThrow())
                .toList();
    }

    private static Map<String, String> told(Scene scene, StaffMember officer, Browser debtor) {
        var told = new TreeMap<String, String>();
        var service = scene.sandbox().service();
        for (var line : ask(scene.sandbox(), FILES)) {
            var words = line.split(" ", -1);
            long file = Long.parseLong(words[0]);
            var source = Source.valueOf(words[1].toUpperCase(java.util.Locale.ROOT));
            for (var path :
                    List.of("enforcement-documents/" + words[2], "proceedings/" + words[3])) {
                told.put(path, scene.dispatch().get(source, path).body());
            }
            told.put("console " + file, still(officer.open("/console/files/" + file).text()));
            told.put("why " + file, "" + service.getBean(Explanations.class).of(file, Language.RU));
            ROWS.forEach(view -> told.put(view + file, rows(scene.sandbox(), view, file)));
            papers(told, service.getBean(Rulings.class), file);
            pages(told, scene, debtor, file);
        }
        var statistics = service.getBean(Statistics.class);
        told.put("figures", statistics.total(BEGINS) + " " + statistics.recount(BEGINS));
        told.put("book", "" + service.getBean(Proof.class).faults());
        told.put("replay", "" + service.getBean(Replay.class).run(BEGINS, scene.today()));
        return told;
    }

    /// Without the moment at which it was asked, and without what is signed at that moment.
    private static String still(String page) {
        return page.replaceAll("Data as of: \\S+ \\S+", "").replaceAll("Подписанные данные.*", "");
    }

    private static String rows(Sandbox sandbox, String view, long file) {
        return String.join(
                "\n",
                ask(
                        sandbox,
                        "select to_jsonb(v) from %s v where file = %d order by 1"
                                .formatted(view, file)));
    }

    private static void papers(Map<String, String> told, Rulings rulings, long file) {
        for (var line : rulings.of(file)) {
            told.put("line " + line.number(), "" + rulings.line(line.id()));
            var html = rulings.html(line.id(), Language.KK).orElseThrow();
            // The drawing of its proof is signed anew whenever it is asked for.
            told.put("page " + line.number(), new Screen(200, URI.create("/"), html).text());
            told.put(
                    "proof " + line.number(),
                    HexFormat.of().formatHex(rulings.proof(line.id()).orElseThrow()));
        }
    }

    /// All pages of the case, but for the one that tells who looked.
    private static void pages(Map<String, String> told, Scene scene, Browser browser, long file) {
        var token = new Tokens().make();
        execute(
                scene.sandbox(),
                "insert into link values ('\\x%s', %d, '\\x00', now(), now() + interval '9 years')"
                        .formatted(HexFormat.of().formatHex(Tokens.hash(token)), file));
        var link = URI.create(scene.service() + "/ru/k/" + token);
        var my = browser.press(browser.open(link).form(link.getPath()));
        assertThat(my.status()).isEqualTo(200);
        told.put("case " + file, my.text());
        var below = Pattern.compile("href=\"(" + my.address().getPath() + "/[^\"#?]+)");
        below.matcher(my.html())
                .results()
                .map(found -> found.group(1))
                .filter(path -> !path.endsWith("access"))
                .forEach(path ->
                        told.put(
                                file + path.substring(path.lastIndexOf('/')),
                                still(browser.open(scene.service().resolve(path)).text())));
    }

    private static void execute(Sandbox sandbox, String sql) {
        sandbox.service()
                .getBean(Db.class)
                .transact(connection -> {
                    try (var statement = connection.createStatement()) {
                        return statement.executeUpdate(sql);
                    }
                });
    }

    private static List<String> ask(Sandbox sandbox, String sql) {
        return sandbox.service()
                .getBean(Db.class)
                .read(connection -> {
                    try (var statement = connection.createStatement();
                            var rows = statement.executeQuery(sql)) {
                        var found = new ArrayList<String>();
                        while (rows.next()) {
                            found.add(String.valueOf(rows.getString(1)));
                        }
                        return found;
                    }
                });
    }
}
