package kz.robotbailiff.bench.fuzz;

import java.util.List;

/// A reader that is tried, with messages that it takes to begin from.
///
/// @param reader says in one word what it makes of the bytes
record Target(String name, List<byte[]> corpus, Reader reader) {

    /// Makes one word of some bytes; whatever it throws is a defect.
    interface Reader {
        String read(byte[] message) throws Exception;
    }
}
