package kz.robotbailiff.bench.speed;

import org.jspecify.annotations.Nullable;

/// Why no figure can be told: said in one sentence, and nothing is printed in its place.
final class BenchFailure extends RuntimeException {

    BenchFailure(String sentence) {
        super(sentence);
    }

    BenchFailure(String sentence, @Nullable Throwable cause) {
        super(sentence, cause);
    }
}
