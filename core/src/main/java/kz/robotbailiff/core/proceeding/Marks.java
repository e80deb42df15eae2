package kz.robotbailiff.core.proceeding;

/// A set of marks, kept as bits because millions of files carry one.
public record Marks(int bits) {

    /// A file that nothing has happened to.
    public static final Marks NONE = new Marks(0);

    /// Whether the mark is set.
    public boolean has(Mark mark) {
        return (bits & mark.bit()) != 0;
    }

    /// These marks and one more.
    public Marks with(Mark mark) {
        return new Marks(bits | mark.bit());
    }

    /// These marks but for one.
    public Marks without(Mark mark) {
        return new Marks(bits & ~mark.bit());
    }

    /// Whether measures wait: the debtor disputes, or an officer holds the file.
    public boolean onHold() {
        return has(Mark.DISPUTED) || has(Mark.HELD);
    }

    /// Whether a step of the timetable was taken, or was found to have no object.
    boolean settles(Mark step) {
        return has(step) || (step == Mark.COLLECTION_ORDERED && has(Mark.COLLECTION_SPARED));
    }
}
