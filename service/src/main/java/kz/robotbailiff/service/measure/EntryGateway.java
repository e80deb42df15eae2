package kz.robotbailiff.service.measure;

import java.io.IOException;
import java.util.List;
import java.util.Map;

/// The wire to the debtor register and to the notarial system, which answer at once.
interface EntryGateway {

    /// A partner's answer about one entry: its code, and its own number of the entry.
    record Answer(long id, String code, String reference) {}

    /// Sends up to 500 entries in one message.
    ///
    /// @throws IOException when the partner could not be reached or did not answer as agreed
    List<Answer> send(Partner partner, List<Entry> entries, Map<Long, CaseFile> cases)
            throws IOException, InterruptedException;
}
