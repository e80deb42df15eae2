package kz.robotbailiff.service.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.LongStream;
import kz.robotbailiff.service.platform.DatabaseFailure;
import org.junit.jupiter.api.Test;

/// Looks gather for a moment, and each of them is written down.
class LookBookTest {

    private static final int MANY = 1_000;

    private final List<List<Long>> written = Collections.synchronizedList(new ArrayList<>());

    private void write(List<LookBook.Look> looks) {
        written.add(looks.stream().map(LookBook.Look::id).toList());
    }

    private List<Long> all() {
        return written.stream().flatMap(List::stream).toList();
    }

    private static LookBook.Look look(long id) {
        return new LookBook.Look(id, 7, Instant.EPOCH, "link", "case");
    }

    @Test
    void whatComesTogetherIsWrittenTogether() {
        var book = new LookBook(this::write, MANY);
        book.start();
        LongStream.range(0, MANY).forEach(id -> book.take(look(id)));
        assertThat(book.settle()).isTrue();
        assertThat(all()).containsExactlyElementsOf(LongStream.range(0, MANY).boxed().toList());
        assertThat(written).hasSizeLessThan(MANY / 10);
        book.stop();
    }

    @Test
    void aBookThatIsClosedWritesFirstWhatItHoldsAndThenEachLookAtOnce() {
        var book = new LookBook(this::write, MANY);
        book.take(look(1));
        assertThat(all()).containsExactly(1L);
        book.start();
        book.take(look(2));
        book.stop();
        assertThat(all()).containsExactly(1L, 2L);
        book.take(look(3));
        assertThat(all()).containsExactly(1L, 2L, 3L);
    }

    @Test
    void aLookIsTriedAgainUntilItStands() {
        var silent = new CountDownLatch(2);
        var book =
                new LookBook(
                        looks -> {
                            silent.countDown();
                            if (silent.getCount() > 0) {
                                throw failure("08006");
                            }
                            write(looks);
                        },
                        MANY);
        book.start();
        book.take(look(1));
        book.take(look(2));
        assertThat(book.settle()).isTrue();
        assertThat(all()).containsExactly(1L, 2L);
        book.stop();
    }

    @Test
    void anErrorOfTheMachineIsOutlived() {
        var book = failingOnce(new StackOverflowError());
        book.start();
        book.take(look(1));
        assertThat(book.settle()).isTrue();
        assertThat(all()).containsExactly(1L);
        book.stop();
    }

    @Test
    void whereTheThreadDiesTheNextLookBeginsAnotherAndSoDoesTheEnd() throws Exception {
        for (boolean another : List.of(true, false)) {
            written.clear();
            var dead = new Unspeakable();
            var book = failingOnce(dead);
            book.start();
            book.take(look(1));
            dead.thread().join();
            if (another) {
                book.take(look(2));
                assertThat(book.settle()).isTrue();
            }
            book.stop();
            assertThat(all()).startsWith(1L).hasSize(another ? 2 : 1);
        }
    }

    /// An error that cannot even be told in the log.
    private static final class Unspeakable extends Error {

        private final CompletableFuture<Thread> thread = new CompletableFuture<>();

        Thread thread() throws Exception {
            return thread.get(5, TimeUnit.SECONDS);
        }

        @Override
        public String getMessage() {
            if (thread.complete(Thread.currentThread())) {
                throw this;
            }
            return "unspeakable";
        }
    }

    private LookBook failingOnce(Error error) {
        var failed = new AtomicBoolean();
        return new LookBook(
                looks -> {
                    if (!failed.getAndSet(true)) {
                        throw error;
                    }
                    write(looks);
                },
                MANY);
    }

    @Test
    void aLookThatIsRefusedKeepsNoOtherBack() {
        var book =
                new LookBook(
                        looks -> {
                            if (looks.stream().anyMatch(look -> look.id() == 2)) {
                                throw failure("23503");
                            }
                            write(looks);
                        },
                        MANY);
        book.start();
        LongStream.rangeClosed(1, 3).forEach(id -> book.take(look(id)));
        assertThat(book.settle()).isTrue();
        assertThat(all()).containsExactly(1L, 3L);
        book.stop();
    }

    @Test
    void whoeverFindsTheBookFullWaitsOrIsRefused() {
        var silent = new CountDownLatch(1);
        var book =
                new LookBook(
                        looks -> {
                            if (silent.getCount() > 0) {
                                throw failure("08006");
                            }
                            write(looks);
                        },
                        1);
        book.start();
        book.take(look(1));
        assertThatThrownBy(() -> book.take(look(2))).isInstanceOf(DatabaseFailure.class);
        silent.countDown();
        assertThat(book.settle()).isTrue();
        assertThat(all()).containsExactly(1L);
        book.stop();
    }

    private static DatabaseFailure failure(String state) {
        return new DatabaseFailure(new SQLException("no", state));
    }
}
