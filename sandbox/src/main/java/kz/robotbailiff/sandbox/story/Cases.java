package kz.robotbailiff.sandbox.story;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import kz.robotbailiff.core.document.Source;
import kz.robotbailiff.core.money.Tenge;
import kz.robotbailiff.sandbox.load.Load;
import kz.robotbailiff.service.platform.Db;

/// A whole load through the bulk API: everything opened, every act written, every tenge counted.
final class Cases implements Chapter {

    static final LocalDate DAY = LocalDate.of(2026, 11, 20);

    private static final long PILOT_CASES = 45_000;
    private static final long PILOT_TENGE = 907_000_000;
    private static final long SEED = 45;
    private static final long LOOK_AGAIN_MILLIS = 200;
    private static final Duration PATIENCE = Duration.ofMinutes(30);

    private final int cases;
    private final Path folder;

    Cases(int cases, Path folder) {
        this.cases = cases;
        this.folder = folder;
    }

    @Override
    public String title() {
        return "%,d documents over %s in all".formatted(cases, Teller.shown(total()));
    }

    /// 907,000,000 ₸ at 45,000 documents, and in proportion, in whole tenge.
    private Tenge total() {
        return Tenge.of((cases * PILOT_TENGE + PILOT_CASES / 2) / PILOT_CASES);
    }

    @Override
    public void play(Scene scene, Teller teller) {
        var begun = System.nanoTime();
        var files = new Load(SEED, cases, total(), DAY).write(folder, scene.dispatch()::seal);
        teller.say("written and signed in " + seconds(since(begun)));
        begun = System.nanoTime();
        send(scene, teller, files, begun);
        opened(scene, teller, begun);
        var figures = Statistics.compare(scene, teller);
        teller.expect("All of them", (long) cases, figures.initiated());
        teller.expect("To the tenge", total(), figures.initiatedSum());
        teller.expect(
                "Potential, a quarter", total().percent(25), figures.initiatedSum().percent(25));
    }

    private void send(Scene scene, Teller teller, Map<Source, Path> files, long begun) {
        long taken = 0;
        for (var file : files.entrySet()) {
            var answer = scene.dispatch().sendAll(file.getKey(), file.getValue());
            taken += answer.body().lines().filter(line -> line.contains("\"accepted\"")).count();
        }
        var took = since(begun);
        teller.expect("Taken by the bulk API", (long) cases, taken);
        teller.say("received at " + rate(took) + ", in " + seconds(took));
    }

    private void opened(Scene scene, Teller teller, long begun) {
        var db = scene.sandbox().service().getBean(Db.class);
        while (Figures.recounted(db).initiated() < cases && since(begun).compareTo(PATIENCE) < 0) {
            pause();
        }
        var took = since(begun);
        teller.expect("Opened", (long) cases, Figures.recounted(db).initiated());
        teller.say("opened, with their acts, at " + rate(took) + ", in " + seconds(took));
    }

    private static void pause() {
        try {
            Thread.sleep(LOOK_AGAIN_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    private static Duration since(long nanos) {
        return Duration.ofNanos(System.nanoTime() - nanos);
    }

    private String rate(Duration took) {
        return String.format(
                Locale.ROOT, "%,.0f documents/s", cases * 1_000.0 / Math.max(1, took.toMillis()));
    }

    private static String seconds(Duration took) {
        return String.format(Locale.ROOT, "%.1f s", took.toMillis() / 1_000.0);
    }
}
