package kz.robotbailiff.bench.release;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import kz.robotbailiff.service.platform.Time;

/// Many files at once from the first day to the end of everything, in an order that a seed gives.
///
/// Everything that reaches the robot may come late, twice or in another order; the plug may be
/// pulled at any statement, and then every object is built anew and the same is told again.
final class Life {

    private static final LocalDate BEGIN = LocalDate.parse("2026-09-02");
    private static final int[] DAYS = {0, 3, 6, 7, 11, 15, 21, 22, 27, 31, 33, 34};
    private static final int ROUNDS_A_DAY = 2;
    private static final int DRAINS = 14;
    private static final Duration STEP = Duration.ofMinutes(20);
    private static final int FARTHEST_PLUG = 60;

    private final Outside outside;
    private final Plug plug;
    private final Random dice;
    private final Events events;
    private final List<Mailbox.Letter> late = new ArrayList<>();
    private final Tally tally;
    private final Killer killer;
    private Firm firm;
    private int dumb = -1;

    Life(Outside outside, Killer killer, Tally tally, long seed) {
        this.outside = outside;
        this.killer = killer;
        this.tally = tally;
        plug = new Plug(outside.source);
        dice = new Random(seed);
        day(0);
        firm = build();
        var subjects = new Crowd(outside, dice, seed).of(tally.filesAWorld());
        events = new Events(outside, dice, subjects, seed);
    }

    private Firm build() {
        return new Firm(plug.socket(), outside.now::get, outside.settings());
    }

    private void day(int day) {
        outside.now.set(Time.startOf(BEGIN.plusDays(day)).plusSeconds(9 * 3_600));
    }

    /// Plays it all and returns what was wrong at the end.
    List<String> play() throws InterruptedException {
        surely(each -> each.tell(events.opening()));
        for (int day : DAYS) {
            day(day);
            for (int round = 0; round < ROUNDS_A_DAY; round++) {
                dumb = dice.nextInt(4) == 0 ? dice.nextInt(Outside.BANKS) : -1;
                live();
            }
        }
        dumb = dice.nextInt(Outside.BANKS);
        drain(4);
        dumb = -1;
        drain(DRAINS);
        var verdict = new Verdict(outside, events.subjects());
        verdict.giveToEverybody();
        drain(DRAINS);
        var wrong = verdict.of(firm);
        firm.close();
        return wrong;
    }

    private void live() throws InterruptedException {
        var facts = events.facts(BEGIN);
        var money = events.payments();
        events.accounts();
        surely(each -> each.tell(facts));
        surely(each -> each.pay(money));
        if (dice.nextInt(3) == 0) {
            surely(each -> each.pay(money));
        }
        tally.events(facts.size() + money.size());
        if (dice.nextInt(3) == 0 && killer.kill(outside, dice)) {
            tally.killed();
        }
        surely(Firm::work);
        deliver();
        surely(Firm::work);
        outside.now.updateAndGet(now -> now.plus(STEP));
    }

    private void drain(int rounds) throws InterruptedException {
        for (int i = 0; i < rounds; i++) {
            surely(Firm::work);
            deliver();
            outside.now.updateAndGet(now -> now.plus(STEP));
        }
    }

    /// Hands over what the banks have told: mixed, some later, some twice. Of a dumb bank what
    /// answers
    /// an order is lost; what it tells of its own accord it tells again until somebody listens.
    private void deliver() throws InterruptedException {
        outside.settle();
        var letters = new ArrayList<>(late);
        late.clear();
        letters.addAll(outside.mailbox.take());
        Collections.shuffle(letters, dice);
        for (var letter : letters) {
            var silent = dumb >= 0 && letter.bic().charAt(3) == 'A' + dumb;
            if (silent && letter.isOnlyAnswer()) {
                tally.lost();
            } else if (silent) {
                late.add(letter);
            } else if (dice.nextInt(6) == 0) {
                late.add(letter);
            } else {
                hand(letter);
                if (dice.nextInt(8) == 0) {
                    hand(letter);
                }
            }
        }
    }

    private void hand(Mailbox.Letter letter) {
        surely(each -> {
            var reply = each.door().take(letter.bic(), letter.proof(), letter.body());
            if (reply.status() != 200) {
                throw new IllegalStateException("a report was answered " + reply.status());
            }
        });
    }

    /// Does it until it is done; now and then the plug is pulled in the middle.
    private void surely(Consumer<Firm> work) {
        while (true) {
            if (dice.nextInt(tally.crashEvery()) == 0) {
                plug.pullAt(1 + dice.nextInt(FARTHEST_PLUG), dice.nextBoolean());
            }
            try {
                work.accept(firm);
                if (!plug.isPulled()) {
                    plug.mend();
                    return;
                }
            } catch (RuntimeException e) {
                if (!plug.isPulled()) {
                    throw e;
                }
            }
            tally.crashed();
            firm.close();
            plug.mend();
            firm = build();
        }
    }
}
