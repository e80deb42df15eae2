package kz.robotbailiff.service.measure;

import java.io.IOException;
import java.util.List;

/// The wire to a bank; each wire is one class, and no record of the room knows it.
interface BankGateway {

    /// The most orders that one message may hold.
    int MOST_ORDERS = 500;

    /// Sends one message with up to [#MOST_ORDERS] orders.
    ///
    /// @return the bank's receipts; an order without one is sent again later
    /// @throws IOException when the bank could not be reached or did not answer as agreed
    List<Receipt> send(Partner bank, List<BankMessage> messages)
            throws IOException, InterruptedException;
}
