package kz.robotbailiff.service.docket;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import kz.robotbailiff.core.money.Tenge;
import kz.robotbailiff.core.proceeding.Fact;
import kz.robotbailiff.service.Main;
import kz.robotbailiff.service.platform.Time;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.context.annotation.AnnotatedBeanDefinitionReader;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ConfigurationClassPostProcessor;
import org.springframework.context.annotation.FilterType;

/// Each thing that anyone may still wait for keeps a file, closed long ago and otherwise ready, at
/// hand by itself, and lets it go once it has ended.
class StillWaitingTest {

    private static final LocalDate OPENED = LocalDate.of(2024, 9, 6);
    private static final LocalDate LATER = OPENED.plusDays(500);
    private static final House HOUSE = new House(OPENED);
    private static final List<Shelf> SHELVES = shelves();

    /// Where money lies that nobody here can move any more.
    private static final List<String> OUTSIDE =
            List.of("payer", "payout", "refund", "routed", "reversed", "escheated");

    /// The shelves that the service itself is put together with, and nothing else of it.
    private static List<Shelf> shelves() {
        var beans = new DefaultListableBeanFactory();
        new AnnotatedBeanDefinitionReader(beans).register(Rooms.class);
        new ConfigurationClassPostProcessor().postProcessBeanDefinitionRegistry(beans);
        return List.copyOf(beans.getBeansOfType(Shelf.class, true, false).values());
    }

    /// The rooms as [Main] finds them, without what Spring Boot would add.
    @ComponentScan(
            basePackageClasses = Main.class,
            useDefaultFilters = false,
            includeFilters = @ComponentScan.Filter(type = FilterType.REGEX, pattern = ".*Wiring"))
    private static final class Rooms {}

    @BeforeAll
    static void otherParties() {
        HOUSE.execute("insert into partner values (1, 'BANK', '', '', '')");
        HOUSE.execute("insert into roster values ('\\x01', now(), '')");
    }

    @AfterAll
    static void close() {
        HOUSE.close();
    }

    @Test
    void everyRoomThatHasAStatementIsAsked() throws IOException {
        try (var all = Files.walk(Path.of("src/main/resources").toAbsolutePath())) {
            assertThat(all.filter(file -> file.endsWith("still_waiting.sql")))
                    .hasSameSizeAs(SHELVES);
        }
    }

    static Stream<Waits.Wait> waits() {
        var accounts = HOUSE.ask("select unnest(enum_range(null::posting_account))");
        accounts.removeAll(OUTSIDE);
        return Stream.of(
                        Waits.docket(),
                        Waits.console(),
                        Waits.measure(),
                        Waits.notice(),
                        accounts.stream().map(Waits::money),
                        Waits.payment(),
                        Waits.ruling(),
                        Waits.transfer())
                .flatMap(room -> room);
    }

    @ParameterizedTest
    @MethodSource("waits")
    void keepsTheFileUntilItEnds(Waits.Wait wait) {
        long file = closedLongAgo();
        long neighbour = closedLongAgo();
        execute(wait.begins(), file);
        assertThat(isPutAway(file)).isFalse();
        assertThat(isPutAway(neighbour)).isTrue();
        execute(wait.ends(), file);
        assertThat(isPutAway(file)).isTrue();
    }

    static Stream<String> nothingToWaitFor() {
        return Stream.concat(OUTSIDE.stream().map(Waits::lies), Waits.none());
    }

    @ParameterizedTest
    @MethodSource("nothingToWaitFor")
    void isPutAwayThough(String stands) {
        long file = closedLongAgo();
        execute(stands, file);
        assertThat(isPutAway(file)).isTrue();
    }

    private static void execute(String sql, long file) {
        HOUSE.execute(sql.replace("FILE", "" + file));
    }

    private static long closedLongAgo() {
        HOUSE.day(OPENED);
        long file = HOUSE.opened(20_000);
        HOUSE.execute("insert into document_content values (%d, '{}')".formatted(file));
        HOUSE.tell(file, new Fact.Paid(Tenge.of(20_000)));
        HOUSE.work();
        HOUSE.now.set(Time.startOf(LATER));
        return file;
    }

    private static boolean isPutAway(long file) {
        new Archive(HOUSE.db, HOUSE.time, Duration.ofDays(400), SHELVES).putAway();
        return !HOUSE.ask("select 1 from docket_archive where file = " + file).isEmpty();
    }
}
