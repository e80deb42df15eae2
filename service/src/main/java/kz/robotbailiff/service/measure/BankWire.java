package kz.robotbailiff.service.measure;

import java.util.List;

/// The shape in which the messages to and from a bank are written; each shape is one class.
interface BankWire {

    /// The media type of its messages.
    String mediaType();

    /// One message with these orders.
    byte[] orders(Partner bank, List<BankMessage> messages);

    /// What a bank answered to it at once.
    ///
    /// @throws Unreadable when it is not what was agreed, or not from that bank
    List<Receipt> receipts(Partner bank, byte[] answer) throws Unreadable;

    /// What a bank tells of its own accord; the whole batch or nothing.
    ///
    /// @throws Unreadable when it is not what was agreed, or not from that bank
    List<BankReport> reports(Partner bank, byte[] message) throws Unreadable;

    /// Our receipts for a batch of reports, in order.
    byte[] told(Partner bank, List<Receipt> receipts);
}
