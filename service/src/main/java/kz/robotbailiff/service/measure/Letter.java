package kz.robotbailiff.service.measure;

import java.util.Map;
import kz.robotbailiff.core.money.Tenge;

/// An order on its way out, with the sum of each bank that is told one of its own.
record Letter(BankOrder order, Map<Integer, Tenge> mosts) {

    BankMessage to(Partner bank, CaseFile file) {
        return BankMessage.of(order, mosts.getOrDefault(bank.number(), Tenge.ZERO), file);
    }
}
