package kz.robotbailiff.bench.speed;

/// One way of bringing a phase's rows into the database.
interface Contender extends AutoCloseable {

    /// What the table calls it.
    String name();

    /// Makes ready for a phase without being timed: statements, work that waits.
    default void prepare(Phase phase, Delta delta) {}

    /// Does the whole of a phase and returns when it is committed.
    void play(Phase phase, Delta delta);

    @Override
    default void close() {}
}
