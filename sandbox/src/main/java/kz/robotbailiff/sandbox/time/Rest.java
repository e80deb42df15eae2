package kz.robotbailiff.sandbox.time;

/// What the time machine must know of whatever lives by its clock.
public interface Rest {

    /// Whether everything that is due by now has been done.
    boolean isQuiet();

    /// Says that the clock has been set on.
    void wake();
}
