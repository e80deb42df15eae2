package kz.robotbailiff.core.law;

import java.util.Set;
import kz.robotbailiff.core.money.Tenge;

/// What of a debtor's money no measure may touch (Law, art. 58 p. 2 and art. 95 p. 1).
///
/// @param accounts kinds of account on which nothing may be seized or collected
/// @param incomeShare the percentage of an income that always stays
/// @param incomeAtLeast the sum of an income that always stays: the subsistence minimum
public record ProtectedMoney(Set<String> accounts, int incomeShare, Tenge incomeAtLeast) {

    /// The kind of account to which an income comes.
    public static final String INCOME = "income";

    private static final int WHOLE = 100;

    public ProtectedMoney {
        accounts = Set.copyOf(accounts);
    }

    /// The most that may be held or debited of an account of a kind with so much on it.
    public Tenge free(String kind, Tenge balance) {
        if (accounts.contains(kind)) {
            return Tenge.ZERO;
        }
        if (!kind.equals(INCOME)) {
            return balance;
        }
        var above = balance.exceeds(incomeAtLeast) ? balance.minus(incomeAtLeast) : Tenge.ZERO;
        return balance.percent(WHOLE - incomeShare).min(above);
    }
}
