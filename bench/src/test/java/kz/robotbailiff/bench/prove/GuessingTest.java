package kz.robotbailiff.bench.prove;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/// The short form of `./robot prove tokens`.
class GuessingTest {

    private static final long RUNS = 10_000;

    @Test
    void guessesFindNothingAndLockNobodyOut() throws Exception {
        var told = new ByteArrayOutputStream();
        var out = new PrintStream(told, true, StandardCharsets.UTF_8);
        var right = new Guessing(RUNS, 7, out).prove();
        assertThat(right).as(told.toString(StandardCharsets.UTF_8)).isTrue();
    }
}
