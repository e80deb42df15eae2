package kz.robotbailiff.sandbox.story;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Locale;
import kz.robotbailiff.core.law.LawBook;
import kz.robotbailiff.service.docket.Replay;

/// The end of every story: each decision that was stored is decided again from its facts, under the
/// law of its day and with the settings that the service ran with, and none comes out differently.
final class Replayed implements Chapter {

    private static final LocalDate LAST = LocalDate.of(9999, 12, 31);

    @Override
    public String title() {
        return "Every decision, once more";
    }

    @Override
    public void play(Scene scene, Teller teller) {
        var begun = System.nanoTime();
        var report = scene.sandbox().service().getBean(Replay.class).run(LawBook.FIRST_DAY, LAST);
        var took = Duration.ofNanos(System.nanoTime() - begun);
        teller.say(
                String.format(
                        Locale.ROOT,
                        "%,d files, %,d decisions decided again in %.1f s",
                        report.files(),
                        report.decisions(),
                        took.toMillis() / 1_000.0));
        var first = report.first();
        if (first != null) {
            teller.say(
                    "the first that differs: file %d, decision %d under the law of %s"
                            .formatted(first.file(), first.decision(), first.lawDay()));
            teller.say("was " + first.was());
            teller.say("now " + first.now());
        }
        teller.expect("Files with a decision that differs", 0L, report.differing());
        teller.expect("Something was decided", true, report.decisions() > 0);
    }
}
