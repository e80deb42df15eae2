package kz.robotbailiff.core.proceeding;

import kz.robotbailiff.core.money.Tenge;

/// What is owed in one proceeding, what was paid, how much of it past us, and what banks hold.
///
/// @param owed the demand at initiation; it never changes
/// @param paid all that counts as performance, never more than `owed`
/// @param paidOutside the part of `paid` that went straight to the budget and was never ours
/// @param seized what banks have reported as seized and were not yet told to release
public record Debt(Tenge owed, Tenge paid, Tenge paidOutside, Tenge seized) {

    /// A debt on its first day.
    public static Debt of(Tenge owed) {
        return new Debt(owed, Tenge.ZERO, Tenge.ZERO, Tenge.ZERO);
    }

    /// What is still to be paid; never negative.
    public Tenge left() {
        return owed.minus(paid);
    }

    Debt pay(Tenge sum) {
        return new Debt(owed, paid.plus(sum.min(left())), paidOutside, seized);
    }

    Debt payOutside(Tenge sum) {
        var counted = sum.min(left());
        return new Debt(owed, paid.plus(counted), paidOutside.plus(counted), seized);
    }

    Debt unpay(Tenge sum) {
        return new Debt(owed, paid.minus(sum.min(paid.minus(paidOutside))), paidOutside, seized);
    }

    Debt seize(Tenge sum) {
        return new Debt(owed, paid, paidOutside, seized.plus(sum));
    }

    /// Banks are told to hold no more than is owed (Law, art. 62 p. 6).
    Debt limitSeizure() {
        return new Debt(owed, paid, paidOutside, seized.min(left()));
    }

    Debt liftSeizure() {
        return new Debt(owed, paid, paidOutside, Tenge.ZERO);
    }
}
