package kz.robotbailiff.core.proceeding;

import kz.robotbailiff.core.money.Tenge;

/// What is owed in one proceeding, what was paid, how much of it past us, and what banks hold.
///
/// @param owed the demand at initiation; it never changes
/// @param paid all that counts as performance, never more than `owed`
/// @param paidOutside the part of `paid` that went straight to the budget and was never ours
/// @param seized what banks have reported as seized and were not yet told to release
/// @param contested the part of what is left that the debtor does not admit
public record Debt(Tenge owed, Tenge paid, Tenge paidOutside, Tenge seized, Tenge contested) {

    /// A debt on its first day.
    public static Debt of(Tenge owed) {
        return new Debt(owed, Tenge.ZERO, Tenge.ZERO, Tenge.ZERO, Tenge.ZERO);
    }

    /// What is still to be paid; never negative.
    public Tenge left() {
        return owed.minus(paid);
    }

    /// What is still to be paid and is not contested: no measure goes beyond it.
    public Tenge undisputed() {
        return left().minus(contested.min(left()));
    }

    Debt pay(Tenge sum) {
        return new Debt(owed, paid.plus(sum.min(left())), paidOutside, seized, contested);
    }

    /// What the authority tells as paid is no longer in dispute.
    Debt payOutside(Tenge sum) {
        var counted = sum.min(left());
        var still = contested.minus(counted.min(contested));
        return new Debt(owed, paid.plus(counted), paidOutside.plus(counted), seized, still);
    }

    Debt unpay(Tenge sum) {
        var back = sum.min(paid.minus(paidOutside));
        return new Debt(owed, paid.minus(back), paidOutside, seized, contested);
    }

    Debt seize(Tenge sum) {
        return new Debt(owed, paid, paidOutside, seized.plus(sum), contested);
    }

    /// Banks are told to hold no more than is owed (Law, art. 62 p. 6).
    Debt limitSeizure() {
        return new Debt(owed, paid, paidOutside, seized.min(left()), contested);
    }

    Debt liftSeizure() {
        return new Debt(owed, paid, paidOutside, Tenge.ZERO, contested);
    }

    /// The debtor admits only this; of two such claims the one that contests more counts.
    Debt contest(Tenge admitted) {
        var denied = left().minus(admitted.min(left()));
        return new Debt(owed, paid, paidOutside, seized, contested.max(denied));
    }

    Debt uncontested() {
        return new Debt(owed, paid, paidOutside, seized, Tenge.ZERO);
    }
}
