package kz.robotbailiff.sandbox.world;

/// The ways in which a stand-in can be told to misbehave.
public enum Fault {
    /// Every answer takes long.
    SLOW("slow"),
    /// Nothing is done and 503 is answered.
    REFUSE("refuse"),
    /// The work is done, then the line is cut before the answer.
    BREAK_OFF("break-off"),
    /// Every report to the service is sent two times.
    TWICE("twice"),
    /// Nothing is done, and something that makes no sense is answered.
    NONSENSE("nonsense");

    private final String word;

    Fault(String word) {
        this.word = word;
    }

    /// The word used in addresses and on the controls page.
    public String word() {
        return word;
    }

    /// The fault with this word.
    public static Fault of(String word) {
        for (var fault : values()) {
            if (fault.word.equals(word)) {
                return fault;
            }
        }
        throw new IllegalArgumentException("no fault is called " + word);
    }
}
