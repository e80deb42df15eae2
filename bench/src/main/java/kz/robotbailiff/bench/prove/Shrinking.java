package kz.robotbailiff.bench.prove;

/// Makes a story that fails as short as it can be: what may be left out is left out.
final class Shrinking {

    private final Decider decider;

    Shrinking(Decider decider) {
        this.decider = decider;
    }

    /// A story that still fails, and would not if any one event were missing.
    Story shortest(Story failing) {
        var story = plain(cut(failing));
        for (int size = story.events().size() / 2; size >= 1; ) {
            var shorter = drop(story, size);
            size = shorter.equals(story) ? size / 2 : Math.min(size, shorter.events().size());
            story = shorter;
        }
        return plain(story);
    }

    /// Without every answer that it does not need to fail.
    private Story plain(Story failing) {
        var story = failing;
        for (var code : failing.answers().chosen().keySet()) {
            var fewer = story.readBy(story.answers().without(code));
            story = fails(fewer) ? cut(fewer) : story;
        }
        return story;
    }

    private Story drop(Story story, int size) {
        for (int from = 0; from + size <= story.events().size(); from++) {
            var shorter = story.without(from, size);
            if (fails(shorter)) {
                return cut(shorter);
            }
        }
        return story;
    }

    private Story cut(Story failing) {
        return new Play(decider)
                .of(failing)
                .map(failure -> failing.upTo(failure.at()))
                .orElse(failing);
    }

    private boolean fails(Story story) {
        return new Play(decider).of(story).isPresent();
    }
}
