package kz.robotbailiff.service.intake;

/// One thing handed in: the bytes of a request's body or of one line of a bulk.
final class Handed {

    private final int line;
    private final byte[] bytes;
    private final boolean tooLong;

    /// @param line the number of the line, from 1
    /// @param tooLong whether it was longer than allowed; then `bytes` is only its beginning
    Handed(int line, byte[] bytes, boolean tooLong) {
        this.line = line;
        this.bytes = bytes;
        this.tooLong = tooLong;
    }

    static Handed whole(byte[] bytes) {
        return new Handed(1, bytes, false);
    }

    int line() {
        return line;
    }

    /// The bytes themselves, not a copy.
    byte[] bytes() {
        return bytes;
    }

    boolean tooLong() {
        return tooLong;
    }
}
