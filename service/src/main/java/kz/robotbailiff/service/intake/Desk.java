package kz.robotbailiff.service.intake;

import java.util.ArrayList;
import java.util.List;
import kz.robotbailiff.service.docket.Newcomers;
import kz.robotbailiff.service.platform.ByKey;
import kz.robotbailiff.service.platform.DatabaseFailure;
import kz.robotbailiff.service.platform.Db;
import kz.robotbailiff.service.platform.Ids;
import kz.robotbailiff.service.platform.Time;

/// The desk at which authorities hand their documents in, one or a thousand at a time.
///
/// Each thing handed in gets its verdict, in order. Reading and checking signatures is spread over
/// the processors; writing costs the same few statements for one document and for a thousand.
final class Desk {

    private final Db db;
    private final Documents documents;
    private final Refusals refusals;
    private final Newcomers newcomers;
    private final Ids ids;
    private final Time time;

    Desk(Db db, Documents documents, Refusals refusals, Newcomers newcomers, Floor floor) {
        this.db = db;
        this.documents = documents;
        this.refusals = refusals;
        this.newcomers = newcomers;
        this.ids = floor.ids();
        this.time = floor.time();
    }

    /// Where ids and the time come from.
    record Floor(Ids ids, Time time) {}

    /// Takes a batch; when this returns, everything in the verdicts is committed.
    List<Verdict<Receipt>> take(Client client, Seal seal, List<Handed> batch) {
        var today = time.today();
        var read =
                batch.parallelStream()
                        .map(handed ->
                                Reader.read(
                                        handed,
                                        DocumentForm::key,
                                        json -> DocumentForm.read(json, today, seal)))
                        .toList();
        ids.reserve(3 * read.size());
        var verdicts = write(client, read);
        newcomers.bell().ring();
        return verdicts;
    }

    /// Should the database refuse the data of one document, only that one is lost to the batch.
    private List<Verdict<Receipt>> write(Client client, List<Read<Presented>> read) {
        try {
            return db.transact(transaction -> {
                ByKey.go(transaction);
                var verdicts = documents.settle(transaction, client, read);
                refusals.keep(transaction, client, read, verdicts);
                return verdicts;
            });
        } catch (DatabaseFailure failure) {
            if (!failure.isDataFault()) {
                throw failure;
            }
            if (read.size() == 1) {
                return List.of(new Verdict.NotTaken<>(Refusal.of(Trouble.BROKEN)));
            }
            int half = read.size() / 2;
            var verdicts = new ArrayList<>(write(client, read.subList(0, half)));
            verdicts.addAll(write(client, read.subList(half, read.size())));
            return verdicts;
        }
    }
}
