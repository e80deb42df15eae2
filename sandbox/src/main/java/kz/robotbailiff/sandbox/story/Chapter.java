package kz.robotbailiff.sandbox.story;

/// One part of the story, which begins where the one before it ended.
interface Chapter {

    /// What it is about, in one line.
    String title();

    /// Plays it and tells each step.
    void play(Scene scene, Teller teller);
}
