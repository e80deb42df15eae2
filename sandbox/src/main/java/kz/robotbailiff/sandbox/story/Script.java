package kz.robotbailiff.sandbox.story;

import java.util.List;

/// The chapters in the order of their days; one that breaks does not spare the next.
final class Script {

    private static final List<Chapter> STORY =
            List.of(
                    new Pilot(),
                    new Nationwide(),
                    new Paid(),
                    new Transferred(),
                    new OptedOut(),
                    new Ends(),
                    new Disputed(),
                    new Ceilings(),
                    new Statistics(),
                    new Replayed());

    private Script() {}

    /// The whole story.
    static List<Chapter> story() {
        return STORY;
    }

    /// Plays chapters and tells them.
    static void play(List<Chapter> chapters, Scene scene, Teller teller) {
        for (var chapter : chapters) {
            teller.chapter(chapter.title());
            try {
                chapter.play(scene, teller);
            } catch (RuntimeException | AssertionError e) {
                teller.broken(chapter.title() + " goes no further", e);
            }
        }
    }
}
