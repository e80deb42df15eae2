package kz.robotbailiff.bench.release;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import kz.robotbailiff.core.document.Kato;
import kz.robotbailiff.core.money.Tenge;
import kz.robotbailiff.core.proceeding.Fact;
import kz.robotbailiff.service.docket.Incoming;
import kz.robotbailiff.service.docket.NewFact;

/// What people, authorities and payers do, by the dice.
final class Events {

    private static final int ONE_IN = 12;
    private static final int RICH = 120_000;
    private static final List<Supplier<Fact>> KINDS =
            List.of(
                    Fact.RulingOpened::new,
                    Fact.RulingOpened::new,
                    Fact.RulingOpened::new,
                    Fact.OptedOut::new,
                    Fact.OptedOut::new,
                    Fact.OptedOutInWriting::new,
                    Fact.Cancelled::new,
                    Fact.Released::new,
                    () -> new Fact.Disputed(Fact.Disputed.Claim.NOT_ME),
                    Fact.DisputeRejected::new,
                    Fact.Held::new,
                    Fact.Resumed::new,
                    Fact.WageLevied::new,
                    Fact.LiftedByBailiff::new,
                    () -> new Fact.PaidOutside(Tenge.of(1_500)));
    private static final List<String> ACCOUNTS =
            List.of("current", "current", "current", "income", "benefits", "alimony");

    private final Outside outside;
    private final Random dice;
    private final List<Subject> subjects;
    private final long seed;
    private int payments;

    Events(Outside outside, Random dice, List<Subject> subjects, long seed) {
        this.outside = outside;
        this.dice = dice;
        this.subjects = subjects;
        this.seed = seed;
    }

    List<Subject> subjects() {
        return subjects;
    }

    /// Everybody is found in the register of persons.
    List<NewFact> opening() {
        return subjects.stream()
                .map(each -> fact(each, new Fact.Identified(new Kato("311010000"))))
                .toList();
    }

    List<NewFact> facts(LocalDate begin) {
        var facts = new ArrayList<NewFact>();
        for (var subject : subjects) {
            if (dice.nextInt(ONE_IN) == 0) {
                facts.add(fact(subject, KINDS.get(dice.nextInt(KINDS.size())).get()));
            }
        }
        return facts;
    }

    private NewFact fact(Subject subject, Fact fact) {
        return NewFact.of(subject.file(), fact, outside.now.get());
    }

    /// In part, exactly, too much; each under an id that the provider tells again.
    List<Incoming> payments() {
        var money = new ArrayList<Incoming>();
        for (var subject : subjects) {
            if (dice.nextInt(ONE_IN) == 0) {
                var sum =
                        switch (dice.nextInt(4)) {
                            case 0, 1 -> subject.owed();
                            case 2 -> subject.owed().plus(Tenge.of(500));
                            default -> Tenge.ofTiyn(1 + subject.owed().tiyn() / 3);
                        };
                var id = seed + "-" + payments++;
                var now = outside.now.get();
                money.add(new Incoming("terminal", "play", id, subject.file(), sum, now));
            }
        }
        return money;
    }

    /// Money comes to accounts, of every kind.
    void accounts() {
        for (var subject : subjects) {
            if (dice.nextInt(ONE_IN) == 0) {
                var kind = ACCOUNTS.get(dice.nextInt(ACCOUNTS.size()));
                var sum = Tenge.of(1 + dice.nextInt(RICH));
                outside.give(dice.nextInt(Outside.BANKS), subject.iin(), sum, kind);
            }
        }
    }
}
