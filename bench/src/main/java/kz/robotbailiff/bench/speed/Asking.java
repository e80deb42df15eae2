package kz.robotbailiff.bench.speed;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.time.LocalTime;
import java.util.function.Consumer;
import kz.robotbailiff.core.law.Almaty;
import kz.robotbailiff.sandbox.bank.Banks;
import kz.robotbailiff.sandbox.time.SandboxTime;
import kz.robotbailiff.service.docket.Bell;
import kz.robotbailiff.service.docket.Docket;

/// Asks every bank for the accounts of many debtors, each of whom has one, over the banks' own
/// wires, and waits until all have spoken and the robot has answered what they found.
final class Asking {

    /// Days after the opening that end before a seizure is ordered.
    private static final int DAYS = 5;

    private static final LocalTime MORNING = LocalTime.of(9, 0);
    private static final int LOOK = 500;
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private static final String ORDERS = "select count(*) from v_bank_order where sum >= ?";
    private static final String FILES = "select count(*) from v_file where id > ?";

    /// Orders at which every bank has spoken.
    private static final String ENDED =
            "select count(*) from v_bank_order where ended_at is not null and answered = ?";

    /// Files with one order, told and answered by every bank, with one account found, at one bank,
    /// and with one fact made of it that the robot has answered.
    private static final String EXACT =
            """
            select count(*) from v_file f
            where (select count(*) = 1 and min(sent) = max(asked) and min(answered) = max(asked)
                          and max(asked) = ? and max(refused) = 0
                   from v_bank_order o where o.file = f.id)
              and (select count(*) = 1 from bank_account a where a.file = f.id)
              and (select count(*) = 1 and count(d.id) = 1 and count(p.fact) = 0
                   from fact t left join decision d on d.fact = t.id
                        left join pending p on p.file = t.file and p.fact = t.id
                   where t.file = f.id and t.kind = 'seized')
            """;

    /// When the last order ended and the last answer was decided, whichever was later.
    private static final String LAST =
            """
            select extract(epoch from greatest(
                (select max(pg_xact_commit_timestamp(xmin)) from bank_order),
                (select max(pg_xact_commit_timestamp(d.xmin))
                 from decision d join fact t on t.id = d.fact
                 where t.kind = ?::fact_kind))) * 1e9
            """;

    private final Work work;
    private final Consumer<Figure> tells;
    private final SandboxTime clock;

    Asking(Work work, Consumer<Figure> tells) {
        this.work = work;
        this.tells = tells;
        clock = work.sandbox().service().getBean("clock", SandboxTime.class);
    }

    /// Writes documents against debtors of whom one bank knows, however many there are. Nobody of
    /// one seed is among those of the next: what is held for one file is not there for another.
    void write(long seed, int count) {
        work.write(
                seed,
                count,
                person -> Banks.oneKnows(person.iin()) && person.birth().getYear() % 2 == seed % 2);
    }

    /// Lets everything come to rest on the last day before banks are asked for so many files.
    void eve(int files) {
        work.sandbox().service().getBean(Docket.class).start();
        work.sandbox().timeMachine().jumpTo(clock.today().plusDays(DAYS));
        must(all() - files, work.number(ORDERS, 0L), "orders before their day");
    }

    private long all() {
        return work.number(FILES, 0L);
    }

    /// Begins the day, and tells what it took when the recount of all files is exact.
    void ask(int banks, int files) {
        var before = messages(banks);
        var day = clock.today().plusDays(1);
        var begun = Burst.wall();
        clock.moveTo(Almaty.begins(day).plusSeconds(MORNING.toSecondOfDay()));
        work.sandbox().service().getBean(Bell.class).ring();
        await(banks, all());
        var took = (work.number(LAST, "seized") - begun) / 1e9;
        work.sandbox().service().getBean(Docket.class).stop();
        must(all(), work.number(ORDERS, 0L), "orders");
        must(all(), work.number(EXACT, banks), "files with one order, one account, one answer");
        var messages = messages(banks) - before;
        tells.accept(
                Figure.of(Chapter.BANKS.code(), banks + " banks")
                        .with("files", files)
                        .with("banks", banks)
                        .with("files/s", files / took)
                        .with("messages", messages)
                        .with("orders/message", (double) files * banks / messages));
    }

    /// Until every bank has spoken of every file, and nothing that came of it is left to answer.
    private void await(int banks, long files) {
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (work.number(ENDED, banks) < files || work.waiting() > 0) {
            if (System.nanoTime() > end) {
                throw new BenchFailure(
                        "Not every bank has spoken: " + work.number(ENDED, banks) + " of " + files);
            }
            Together.pause(LOOK);
        }
    }

    /// Messages with orders sent to banks so far, those that failed too.
    private double messages(int banks) {
        var meters = work.sandbox().service().getBean(MeterRegistry.class);
        return Banks.of(banks).stream()
                .flatMap(bank ->
                        meters
                                .find("robot.partner.messages")
                                .tag("partner", bank.bic())
                                .counters()
                                .stream())
                .mapToDouble(Counter::count)
                .sum();
    }

    private static void must(long wanted, long found, String what) {
        if (wanted != found) {
            throw new BenchFailure(
                    "No figure is told: %,d %s instead of %,d.".formatted(found, what, wanted));
        }
    }
}
