package kz.robotbailiff.service.measure;

/// The shapes that banks speak; which one is a setting of each bank.
final class Wires {

    private final BankWire xml;
    private final BankWire json;
    private final BankWire mt998;

    Wires(BankWire xml, BankWire json, BankWire mt998) {
        this.xml = xml;
        this.json = json;
        this.mt998 = mt998;
    }

    /// The names under which the settings know them.
    enum Name {
        XML,
        JSON,
        MT998
    }

    BankWire of(Partner bank) {
        return switch (bank.wire()) {
            case XML -> xml;
            case JSON -> json;
            case MT998 -> mt998;
        };
    }
}
