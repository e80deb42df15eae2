package kz.robotbailiff.sandbox.bank;

/// A person's money at the bank, in tiyn.
///
/// @param exempt whether nothing on it may be seized or debited, as with a child benefit
record Account(long balance, boolean exempt) {

    Account plus(long sum) {
        return new Account(balance + sum, exempt);
    }

    long free() {
        return exempt ? 0 : balance;
    }
}
