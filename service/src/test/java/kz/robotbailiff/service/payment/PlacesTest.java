package kz.robotbailiff.service.payment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import kz.robotbailiff.core.money.Tenge;
import kz.robotbailiff.core.proceeding.Fact;
import kz.robotbailiff.service.docket.MoneyDesk;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Where each tenge is, for each odd way in which money comes: of a debt of 9,000 ₸ the places that
/// debtor and claimant read, what is left to pay, and the state.
class PlacesTest {

    private static final long OWED = 9_000;
    private static Counter counter;
    private static int row;

    @BeforeAll
    static void open() {
        counter = new Counter();
    }

    @AfterAll
    static void close() {
        assertThat(counter.context.getBean(MoneyDesk.class).prove()).isZero();
        counter.close();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    a part | pay 1 4000 | paying 4000 | 5000 open
                    two parts | pay 1 4000, pay 2 5000 | paying 9000 | 0 paid
                    exactly | pay 1 9000 | paying 9000 | 0 paid
                    too much | pay 1 9700 | paying 9000, refunding 700 | 0 paid
                    late | pay 1 9000, pay 2 300 | paying 9000, refunding 300 | 0 paid
                    told twice | pay 1 4000, pay 1 4000 | paying 4000 | 5000 open
                    paid twice | pay 1 9000, pay 2 9000 | paying 9000, refunding 9000 | 0 paid
                    two banks at once | both 9000 | paying 9000, refunding 9000 | 0 paid
                    a wrong number | wrong 1 800 | unmatched 800 | 9000 open
                    after the transfer | optout, pay 1 2000 | routable 2000 | 7000 opted_out
                    too much after it | optout, pay 1 9100 | refunding 100, routable 9000 | 0 opted_out
                    after the recall | recall, pay 1 3000 | refunding 3000 | 9000 cancelled
                    after the release | release, pay 1 3000 | refunding 3000 | 9000 released
                    to the budget | budget 1 9000 | | 0 paid
                    taken back | optout, pay 1 2000, back 1 2000 | reversed 2000 | 9000 opted_out
                    taken back too late | pay 1 9000, back 1 9000 | paying 9000 | 0 paid
                    back before told | back 1 2000, pay 1 2000 | | 9000 open
                    """)
    void everyTengeHasOnePlace(String name, String deeds, String places, String state)
            throws Exception {
        row++;
        long file = counter.opened(OWED);
        for (var deed : deeds.split(", ", -1)) {
            play(file, deed.strip().split(" ", -1));
            counter.settled();
        }
        var expected = places == null ? "" : places;
        Counter.until(() -> places().equals(expected));
        assertThat(
                        counter.ask(
                                "select left_to_pay / 100 || ' ' || coalesce(closing::text, state::text)"
                                        + " from v_file where id = "
                                        + file))
                .containsExactly(state);
    }

    private static void play(long file, String[] deed) throws Exception {
        var number = counter.number(file);
        switch (deed[0]) {
            case "pay" -> counter.notice(id(deed[1]), number, sum(deed[2]));
            case "wrong" -> counter.notice(id(deed[1]), "31-25-7777777", sum(deed[2]));
            case "back" -> notice(deed, number, "\"state\":\"cancelled\"");
            case "budget" -> notice(deed, number, "\"kbk\":\"204105\"");
            case "both" -> both(number, sum(deed[1]));
            case "optout" -> counter.tell(file, new Fact.OptedOutInWriting());
            case "recall" -> counter.tell(file, new Fact.Cancelled());
            case "release" -> counter.tell(file, new Fact.Released());
            default -> throw new IllegalArgumentException(deed[0]);
        }
    }

    private static void both(String number, String sum) throws Exception {
        List<Callable<Object>> works =
                List.of(
                        () -> counter.notice(id("1"), number, sum),
                        () -> counter.notice(id("2"), number, sum));
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            threads.invokeAll(works);
        }
    }

    private static void notice(String[] deed, String number, String more) {
        var told =
                """
                {"id":"%s","account":"%s","sum":"%s","paidAt":"2025-09-01T10:15:00+05:00",%s}\
                """
                        .formatted(id(deed[1]), number, sum(deed[2]), more);
        counter.post("gateway", "application/json", told);
    }

    private static String id(String payment) {
        return "row-" + row + "-" + payment;
    }

    private static String sum(String tenge) {
        return Tenge.of(Long.parseLong(tenge)).toDecimal();
    }

    /// The view from which both pages are made.
    private static String places() {
        return String.join(
                ", ",
                counter.ask(
                        "select p.account || ' ' || (sum(p.sum) / 100)::bigint from"
                                + " v_payment_place p join receipt r on r.id = p.receipt where"
                                + " r.transaction like 'row-"
                                + row
                                + "-%' group by p.account order by p.account"));
    }
}
