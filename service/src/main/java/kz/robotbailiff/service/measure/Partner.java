package kz.robotbailiff.service.measure;

import kz.robotbailiff.service.platform.Peer;

/// A bank, the notarial system or the debtor register, with the number that it keeps for ever.
///
/// @param number its row in `partner`; a bank's bit in the masks of `bank_order`
record Partner(int number, Peer peer) {

    long bit() {
        return 1L << number;
    }

    String code() {
        return peer.code();
    }
}
