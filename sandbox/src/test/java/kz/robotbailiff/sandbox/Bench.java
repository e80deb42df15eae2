package kz.robotbailiff.sandbox;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.robotbailiff.core.document.Language;
import kz.robotbailiff.core.money.Tenge;
import kz.robotbailiff.core.proceeding.ActKind;
import kz.robotbailiff.core.proceeding.Fact;
import kz.robotbailiff.sandbox.agent.KaspiBank;
import kz.robotbailiff.service.docket.Bell;
import kz.robotbailiff.service.docket.Checkout;
import kz.robotbailiff.service.docket.Checkout.Order;
import kz.robotbailiff.service.docket.Checkout.Progress;
import kz.robotbailiff.service.docket.Confirmations;
import kz.robotbailiff.service.docket.Facts;
import kz.robotbailiff.service.docket.NewFact;
import kz.robotbailiff.service.platform.Beat;
import kz.robotbailiff.service.platform.Db;
import kz.robotbailiff.service.platform.Ids;
import kz.robotbailiff.service.platform.Time;

/// A whole sandbox for tests of money and hand-overs, with files that are open already.
final class Bench implements AutoCloseable {

    private static final URI BACK = URI.create("http://localhost/back?payment=k");

    final Sandbox sandbox;
    private final HttpClient http = HttpClient.newHttpClient();
    private final Beat others;
    private int documents;

    Bench(Path data, LocalDate today) {
        sandbox = Sandbox.start(Options.throwAway(data).on(today));
        others = new Beat("other-rooms", Duration.ofMillis(100), this::carryForOthers);
        others.start();
    }

    /// Acts of rooms that are not the test's business count as done, so that days come to rest.
    private void carryForOthers() {
        var ours = Set.of("PAY_CLAIMANT", "REFUND", "ROUTE_TO_BAILIFF", "HAND_OVER");
        var foreign =
                Stream.of(ActKind.values())
                        .map(Enum::name)
                        .filter(kind -> !ours.contains(kind))
                        .collect(Collectors.joining("','", "('", "')"));
        var acts =
                ask(
                                "select id from act where state not in ('done', 'given_up')"
                                        + " and kind in "
                                        + foreign)
                        .stream()
                        .map(Long::valueOf)
                        .toList();
        bean(Db.class)
                .transact(connection -> {
                    bean(Confirmations.class).done(connection, acts);
                    return acts.size();
                });
    }

    @Override
    public void close() {
        others.stop();
        sandbox.close();
        http.close();
    }

    /// Who holds the file, once it is somebody else than the one named.
    String licence(long file, String notThis) {
        var sql = "select licence from v_handover where file = " + file;
        var held = new AtomicReference<>(notThis);
        until(() -> {
            ask(sql).stream().findFirst().ifPresent(held::set);
            return !held.get().equals(notThis);
        });
        return held.get();
    }

    URI begin(String key, long file, long tenge) {
        return bean(Checkout.class).begin(new Order(key, file, Tenge.of(tenge), Language.KK, BACK));
    }

    Progress progress(String key) {
        return bean(Checkout.class).progress(key);
    }

    <T> T bean(Class<T> type) {
        return sandbox.service().getBean(type);
    }

    long opened(long tenge) {
        return opened(tenge, "311010000");
    }

    long opened(long tenge, String kato) {
        long person = bean(Ids.class).next();
        long file = bean(Ids.class).next();
        var now = bean(Time.class).now();
        var today = bean(Time.class).today();
        int n = ++documents;
        execute(
                "insert into person (id, iin, surname, given_name, address, kato) values"
                        + " (%d, '%012d', 'Үлгі', 'Адам', 'Тараз', '%s')"
                                .formatted(person, n, kato));
        execute(
                """
                insert into document (id, source, authority, number, kind, person, language, amount,
                                      issued_on, in_force_on, decided_on, kato, arrived_at,
                                      arrived_on, digest, changed_at)
                values (%d, 'administrative_register', '240840000017', 'МН-%d',
                        'payment_prescription', %d, 'kk', %d, '%s', '%s', '%s', '%s', '%s', '%s',
                        '', '%s')\
                """
                        .formatted(
                                file,
                                n,
                                person,
                                tenge * 100,
                                today.minusDays(60),
                                today.minusDays(50),
                                today.minusDays(20),
                                kato,
                                now,
                                today,
                                now));
        execute(
                """
                insert into document_content (document, content) values (%d,
                    '{"claimant": {"bin": "240840000017", "payee": {
                      "iik": "KZ000000000000000001", "bik": "XXXXKZKX", "kbe": "11",
                      "knp": "911", "kbk": "204105"}}}')\
                """
                        .formatted(file));
        tell(file, new Fact.Identified(new kz.robotbailiff.core.document.Kato(kato)));
        until(() -> !ask("select 1 from proceeding where id = " + file).isEmpty());
        return file;
    }

    void tell(long file, Fact fact) {
        var now = bean(Time.class).now();
        bean(Db.class)
                .transact(connection ->
                        bean(Facts.class).record(connection, List.of(NewFact.of(file, fact, now))));
        bean(Bell.class).ring();
    }

    String state(long file) {
        return ask("select state || coalesce(' ' || closing::text, '') from v_file where id = "
                        + file)
                .getFirst();
    }

    List<String> flights(long file) {
        return ask("select intent from in_flight where file = " + file);
    }

    List<String> book(long file) {
        return ask(
                "select h.account || ' ' || (sum(h.sum) / 100)::bigint from holding h join"
                        + " receipt r on r.id = h.receipt where r.file = "
                        + file
                        + " and h.sum <> 0 group by h.account order by h.account");
    }

    void press(URI page, String button) {
        send(
                HttpRequest.newBuilder(page)
                        .POST(HttpRequest.BodyPublishers.ofString("do=" + button)));
    }

    void terminal(String account, String sum) {
        var form = "account=" + URLEncoder.encode(account, StandardCharsets.UTF_8) + "&sum=" + sum;
        var address = URI.create(sandbox.world().url("provider") + "/terminal");
        for (var button : List.of("check", "pay")) {
            send(
                    HttpRequest.newBuilder(address)
                            .POST(HttpRequest.BodyPublishers.ofString(form + "&do=" + button)));
        }
    }

    /// A deed at the counter of one who takes payments; the fields are name, value, name, value…
    String deed(String seller, String deed, String... fields) {
        var form = new StringBuilder("do=" + deed);
        for (int i = 0; i < fields.length; i += 2) {
            form.append('&').append(fields[i]).append('=');
            form.append(URLEncoder.encode(fields[i + 1], StandardCharsets.UTF_8));
        }
        var page =
                send(HttpRequest.newBuilder(sandbox.world().url(seller))
                                .POST(HttpRequest.BodyPublishers.ofString(form.toString())))
                        .body();
        int from = page.indexOf("<p>", page.indexOf("<h1>")) + 3;
        return page.substring(from, page.indexOf("</p>", from));
    }

    /// What the service answers to the bank that speaks JSON.
    String asKaspi(String query) {
        var pair = (KaspiBank.NAME + ":" + KaspiBank.SECRET).getBytes(StandardCharsets.UTF_8);
        var password = "Basic " + Base64.getEncoder().encodeToString(pair);
        return send(HttpRequest.newBuilder(sandbox.ports().serviceUrl().resolve(query))
                        .header("Authorization", password))
                .body();
    }

    int post(String path, String json) {
        return send(HttpRequest.newBuilder(sandbox.ports().serviceUrl().resolve(path))
                        .POST(HttpRequest.BodyPublishers.ofString(json)))
                .statusCode();
    }

    String get(URI address) {
        return send(HttpRequest.newBuilder(address)).body();
    }

    HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (java.io.IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    void execute(String sql) {
        bean(Db.class)
                .transact(connection -> {
                    try (var statement = connection.createStatement()) {
                        return statement.executeUpdate(sql);
                    }
                });
    }

    List<String> ask(String sql) {
        return bean(Db.class)
                .read(connection -> {
                    try (var statement = connection.createStatement();
                            var rows = statement.executeQuery(sql)) {
                        var answers = new ArrayList<String>();
                        while (rows.next()) {
                            answers.add(String.valueOf(rows.getString(1)));
                        }
                        return answers;
                    }
                });
    }

    void until(BooleanSupplier happened) {
        long end = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        while (!happened.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("it did not happen within 30 seconds");
            }
            try {
                Thread.sleep(20);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
