package kz.robotbailiff.service.notice;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import kz.robotbailiff.core.document.Language;
import kz.robotbailiff.core.proceeding.ActKind;
import kz.robotbailiff.service.docket.OneTimeCodes;
import kz.robotbailiff.service.docket.Task;
import kz.robotbailiff.service.notice.MessageRows.Mark;
import kz.robotbailiff.service.notice.MessageRows.PartRow;
import kz.robotbailiff.service.platform.Ids;

/// Sends the code by which a debtor confirms who they are.
///
/// Somebody waits for it in front of the page, so it is no act of the docket: it goes out at once,
/// is kept like every message, and is never sent again by itself. The code is in no table.
final class CodeMessages implements OneTimeCodes {

    /// The name under which such messages are kept.
    static final String NAME = "stepup";

    private final DeliveryReceipts.Works works;
    private final Ids ids;
    private final Wording wording;
    private final SmsGateway gateway;

    CodeMessages(DeliveryReceipts.Works works, Ids ids, Wording wording, SmsGateway gateway) {
        this.works = works;
        this.ids = ids;
        this.wording = wording;
        this.gateway = gateway;
    }

    @Override
    public Sending send(long file, String code, Language language) {
        var to = works.db().read(connection -> Addressee.of(connection, List.of(file))).get(file);
        if (to == null || to.phone() == null) {
            return Sending.NO_PHONE;
        }
        long id = ids.next();
        var segments = Segments.of(wording.stepUp(to.number(), code, language), (int) id);
        works.db().transact(transaction -> begin(transaction, id, file, segments.size()));
        var parts = new ArrayList<Submission>();
        for (int part = 1; part <= segments.size(); part++) {
            parts.add(new Submission(id, part, to.phone(), segments.get(part - 1)));
        }
        var results = gateway.send(parts);
        return works.db().transact(transaction -> end(transaction, id, results));
    }

    private int begin(Connection transaction, long id, long file, int parts) throws SQLException {
        var now = works.time().now();
        var task = new Task(id, file, 0, ActKind.SEND_SMS, 0, null, NAME, 0, now);
        MessageRows.write(transaction, Channel.SMS, Map.of(task, parts), now);
        MessageRows.beginSending(transaction, List.of(id), now);
        return parts;
    }

    private Sending end(Connection transaction, long id, List<Submitted> results)
            throws SQLException {
        var taken =
                IntStream.range(0, results.size())
                        .filter(i -> results.get(i) instanceof Submitted.Taken)
                        .mapToObj(i -> row(id, i + 1, results.get(i)))
                        .toList();
        MessageRows.keepParts(transaction, taken);
        boolean all = taken.size() == results.size();
        var state = all ? MessageState.SENT : MessageState.FAILED;
        var mark = new Mark(id, state, all ? null : "not taken");
        MessageRows.mark(transaction, List.of(mark), works.time().now());
        return all ? Sending.SENT : Sending.NOT_NOW;
    }

    private static PartRow row(long id, int part, Submitted result) {
        var taken = (Submitted.Taken) result;
        var reference = ReceiptListener.normal(taken.reference());
        return new PartRow(id, part, taken.operator(), reference);
    }
}
