package kz.robotbailiff.bench.prove;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongPredicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import kz.robotbailiff.core.money.Tenge;
import kz.robotbailiff.sandbox.Options;
import kz.robotbailiff.sandbox.Sandbox;
import kz.robotbailiff.sandbox.authority.Clerk;
import kz.robotbailiff.sandbox.authority.Office;
import kz.robotbailiff.sandbox.people.People;
import kz.robotbailiff.sandbox.people.Person;
import kz.robotbailiff.sandbox.people.Place;
import kz.robotbailiff.service.portal.Doors;

/// Guesses at the debtors' pages in a sandbox with proceedings in it.
///
/// Most guesses go to the very look-ups behind the pages, where a million fit into minutes; some go
/// over the wire, where answers must be alike and limits must hold without shutting the owner out.
final class Guessing {

    private static final LocalDate DAY = LocalDate.of(2024, 9, 6);
    private static final int FILES = 20;
    private static final int OVER_THE_WIRE = 500;
    private static final int TRIES = 40;
    private static final String LETTERS =
            "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    private static final Pattern SMS =
            Pattern.compile(
                    "№(\\d\\S+?)[ .,].*?(https?://[^\\s\"<]+/k/([\\w-]{22})).*?\\b(\\d{10})\\b");

    private final long runs;
    private final SplittableRandom random;
    private final PrintStream out;
    private final HttpClient http = HttpClient.newHttpClient();
    private boolean right = true;

    Guessing(long runs, long seed, PrintStream out) {
        this.runs = runs;
        this.random = new SplittableRandom(seed);
        this.out = out;
    }

    /// One proceeding's secrets, as its message tells them.
    private record Secret(String number, URI link, String token, String code, String phone) {

        static Secret of(MatchResult sms, Person debtor) {
            return new Secret(
                    sms.group(1),
                    URI.create(sms.group(2)),
                    sms.group(3),
                    sms.group(4),
                    debtor.phone().substring(debtor.phone().length() - 4));
        }
    }

    /// Whether nothing was found, nothing was told, and nobody was locked out.
    boolean prove() throws InterruptedException {
        try (var sandbox =
                Sandbox.start(Options.throwAway(Files.createTempDirectory("guess")).on(DAY))) {
            var secrets = open(sandbox);
            var doors = sandbox.service().getBean(Doors.class);
            say("%d proceedings with their links and codes", secrets.size());
            known(doors, secrets);
            guess("personal links", runs, _ -> doors.byLink(token()).isPresent());
            guess("numbers with codes", runs / 2, i -> opens(doors, secrets, i));
            guess("codes of messages", runs / 2, _ -> doors.sentAt(code(), digits()).isPresent());
            near(doors, secrets);
            wire(sandbox, secrets);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        out.println(right ? "Nothing was found, and nobody was locked out." : "FAILED.");
        return right;
    }

    private List<Secret> open(Sandbox sandbox) {
        var people = new People(random.nextLong());
        return LongStream.range(0, FILES)
                .mapToObj(i -> secret(sandbox, people.next(Place.TARAZ), "G-" + i))
                .toList();
    }

    private Secret secret(Sandbox sandbox, Person debtor, String number) {
        var paper = Clerk.write(Office.ROAD_POLICE, number, debtor, Tenge.of(20_156), DAY);
        sandbox.dispatch().send(Office.ROAD_POLICE.source(), paper);
        sandbox.timeMachine().settle();
        var phone = sandbox.ports().worldUrl() + "/phone/" + debtor.phone().substring(1);
        var sms = SMS.matcher(get(URI.create(phone)).body());
        if (!sms.find()) {
            throw new IllegalStateException("no message to " + number);
        }
        return Secret.of(sms.toMatchResult(), debtor);
    }

    /// A proof of nothing would be worth nothing: what is right must be found.
    private void known(Doors doors, List<Secret> secrets) {
        var all =
                secrets.stream()
                        .allMatch(s ->
                                doors.byLink(s.token()).isPresent()
                                        && doors.byNumber(s.number(), s.code()).isPresent()
                                        && doors.sentAt(s.code(), s.phone()).isPresent());
        holds("what is right is found, all of it", all);
    }

    private boolean opens(Doors doors, List<Secret> secrets, long i) {
        var number = secrets.get((int) (i % secrets.size())).number();
        return doors.byNumber(number, code()).isPresent();
    }

    /// Right links with one character changed, and right codes for another's number.
    private void near(Doors doors, List<Secret> secrets) {
        long found = 0;
        for (var secret : secrets) {
            for (int place = 0; place < secret.token().length() - 1; place++) {
                var changed = new StringBuilder(secret.token());
                changed.setCharAt(place, changed.charAt(place) == 'A' ? 'B' : 'A');
                found += doors.byLink(changed.toString()).isPresent() ? 1 : 0;
            }
            for (var other : secrets) {
                boolean same = other.number().equals(secret.number());
                found += !same && doors.byNumber(other.number(), secret.code()).isPresent() ? 1 : 0;
            }
        }
        holds(
                "links with one character changed, codes with another's number: found " + found,
                found == 0);
    }

    private void guess(String what, long times, LongPredicate finds) throws InterruptedException {
        var begun = System.nanoTime();
        var found = new AtomicLong();
        int workers = Runtime.getRuntime().availableProcessors() * 2;
        var threads =
                LongStream.range(0, workers)
                        .mapToObj(w ->
                                Thread.ofVirtual()
                                        .start(() -> {
                                            for (long i = w; i < times; i += workers) {
                                                found.addAndGet(finds.test(i) ? 1 : 0);
                                            }
                                        }))
                        .toList();
        for (var thread : threads) {
            thread.join();
        }
        var seconds = Math.max(1, Duration.ofNanos(System.nanoTime() - begun).toSeconds());
        holds(
                String.format(
                        Locale.ROOT,
                        "%,d guesses at %s in %d s: found %d",
                        times,
                        what,
                        seconds,
                        found.get()),
                found.get() == 0);
    }

    private void wire(Sandbox sandbox, List<Secret> secrets) {
        var service = sandbox.ports().serviceUrl();
        var bodies = new HashSet<String>();
        var nanos = new long[OVER_THE_WIRE];
        for (int i = 0; i < OVER_THE_WIRE; i++) {
            var begun = System.nanoTime();
            var answer = get(URI.create(service + "/kk/k/" + token()));
            nanos[i] = System.nanoTime() - begun;
            bodies.add(answer.statusCode() + answer.body());
        }
        Arrays.sort(nanos);
        holds(
                String.format(
                        Locale.ROOT,
                        "%d wrong links over the wire, %d different answer, median %.1f ms",
                        OVER_THE_WIRE,
                        bodies.size(),
                        nanos[OVER_THE_WIRE / 2] / 1e6),
                bodies.size() == 1 && bodies.iterator().next().startsWith("404"));
        var owner = secrets.getFirst();
        for (int i = 0; i < TRIES; i++) {
            post(service + "/kk/case", "number=" + owner.number() + "&code=" + code());
        }
        var full = post(service + "/kk/case", "number=" + owner.number() + "&code=" + owner.code());
        holds(
                "after " + TRIES + " wrong codes the number answers to none",
                full.statusCode() == 422);
        var link = URI.create(service + "/kk" + owner.link().getPath());
        holds("the owner's link still opens", post(link.toString(), "").statusCode() == 303);
    }

    private synchronized String token() {
        var token = new StringBuilder();
        for (int i = 0; i < 22; i++) {
            token.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return token.toString();
    }

    private synchronized String code() {
        return String.format(Locale.ROOT, "%010d", random.nextLong(10_000_000_000L));
    }

    private synchronized String digits() {
        return String.format(Locale.ROOT, "%04d", random.nextInt(10_000));
    }

    private HttpResponse<String> get(URI address) {
        return send(HttpRequest.newBuilder(address).GET().build());
    }

    private HttpResponse<String> post(String address, String fields) {
        return send(
                HttpRequest.newBuilder(URI.create(address))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(fields))
                        .build());
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            return http.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private void holds(String what, boolean so) {
        right &= so;
        say("%s %s", so ? "✓" : "✗", what);
    }

    private void say(String sentence, Object... values) {
        out.printf(Locale.ROOT, sentence + "%n", values);
    }
}
