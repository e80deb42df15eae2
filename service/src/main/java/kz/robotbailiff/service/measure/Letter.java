package kz.robotbailiff.service.measure;

import java.util.Map;
import kz.robotbailiff.core.money.Tenge;

/// An order on its way out, with the sum of each bank that is told one of its own.
record Letter(BankOrder order, Map<Integer, Tenge> mosts) {

    BankMessage to(Partner bank, CaseFile file) {
        // A seizure asks all banks for the same, unless each is asked in its turn.
        var usual = order.kind() == BankOrderKind.SEIZURE ? order.most() : Tenge.ZERO;
        return BankMessage.of(order, mosts.getOrDefault(bank.number(), usual), file);
    }
}
