package kz.robotbailiff.bench.speed;

/// What one contender needed for one phase.
///
/// @param files how many it dealt with
/// @param nanos how long it took
/// @param wal bytes of the server's log
/// @param statements that it sent
/// @param size bytes of its database afterwards
/// @param heap the most bytes of memory it used; 0 where it was not measured
/// @param collecting milliseconds of garbage collection
record Result(
        Phase phase,
        String contender,
        int files,
        long nanos,
        long wal,
        long statements,
        long size,
        long heap,
        long collecting) {

    double perSecond() {
        return files * 1e9 / nanos;
    }

    double perFile(long figure) {
        return (double) figure / files;
    }
}
