package kz.robotbailiff.service.payment;

import kz.robotbailiff.core.money.Tenge;

/// A part of an act's money: what is taken from one receipt.
record PayoutLine(
        long act,
        long receipt,
        long file,
        Tenge sum,
        boolean isOpen,
        String provider,
        String transaction) {

    /// The key of this line on every wire: sent twice, it is done once.
    String key() {
        return act + "-" + receipt;
    }

    /// A partner's answer to the line.
    Ended ended(boolean paid, String reason) {
        return new Ended(act, receipt, paid, reason);
    }

    /// The end of a line: the money has arrived, or came back.
    record Ended(long act, long receipt, boolean paid, String reason) {}
}
