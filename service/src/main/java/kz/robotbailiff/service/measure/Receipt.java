package kz.robotbailiff.service.measure;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// What a bank says at once about an order: that it has it, or why not.
record Receipt(long order, String code) {

    static final String TAKEN = "01";
    static final String UNKNOWN_ORDER = "20";
    static final String BAD_FORM = "92";
    static final String SAME_AGAIN = "94";
    static final String LATER = "99";

    private static final Logger LOG = LoggerFactory.getLogger(Receipt.class);

    /// How far the order is with this bank after its receipt.
    Progress progress(BankOrder to, Partner bank) {
        return switch (code) {
            case TAKEN, SAME_AGAIN ->
                    to.kind().isConfirmedByReceipt()
                            ? Progress.answered(bank.bit())
                            : Progress.sent(bank.bit());
            case "11", "12", "13", "16" -> Progress.answered(bank.bit());
            case UNKNOWN_ORDER -> overtaken(bank);
            case LATER -> Progress.NONE;
            default -> refused(bank);
        };
    }

    /// A lift that came before its order: the bank keeps it, and nothing will be seized.
    private Progress overtaken(Partner bank) {
        LOG.warn("order {}: bank {} does not know what it lifts", order, bank.number());
        return Progress.answered(bank.bit());
    }

    private Progress refused(Partner bank) {
        LOG.error("order {}: bank {} refused it with code {}", order, bank.number(), code);
        return Progress.refused(bank.bit());
    }
}
