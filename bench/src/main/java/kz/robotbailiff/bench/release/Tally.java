package kz.robotbailiff.bench.release;

/// How much was played.
final class Tally {

    private final int filesAWorld;
    private final int crashEvery;
    private long files;
    private long events;
    private long crashes;
    private long kills;
    private long lost;

    Tally(int filesAWorld, int crashEvery) {
        this.filesAWorld = filesAWorld;
        this.crashEvery = crashEvery;
    }

    int filesAWorld() {
        return filesAWorld;
    }

    int crashEvery() {
        return crashEvery;
    }

    void played() {
        files += filesAWorld;
    }

    long files() {
        return files;
    }

    void events(int more) {
        events += more;
    }

    void crashed() {
        crashes++;
    }

    long crashes() {
        return crashes;
    }

    void killed() {
        kills++;
    }

    long kills() {
        return kills;
    }

    void lost() {
        lost++;
    }

    @Override
    public String toString() {
        return "%,d files, %,d events, %,d cut connections, %,d killed processes, %,d lost messages"
                .formatted(files, events, crashes, kills, lost);
    }
}
