package kz.robotbailiff.service.intake;

import java.time.Instant;
import java.util.List;
import kz.robotbailiff.service.docket.Bell;
import kz.robotbailiff.service.platform.Db;
import kz.robotbailiff.service.platform.Time;

/// The counter at which authorities tell what became of a document they handed in before.
final class Counter {

    private final Db db;
    private final Withdrawals withdrawals;
    private final Reports reports;
    private final Bell bell;
    private final Time time;

    /// What else than the end of a document is told.
    record Reports(OutsidePayments payments, RejectedObjections objections) {}

    Counter(Db db, Withdrawals withdrawals, Reports reports, Bell bell, Time time) {
        this.db = db;
        this.withdrawals = withdrawals;
        this.reports = reports;
        this.bell = bell;
        this.time = time;
    }

    /// Takes the lines of an amnesty.
    List<Verdict<WithdrawalReceipt>> withdraw(
            Client client, Withdrawal.Kind kind, List<Handed> batch) {
        var today = time.today();
        return withdrawRead(
                client,
                kind,
                batch.stream()
                        .map(handed ->
                                Reader.read(
                                        handed,
                                        Withdrawal::key,
                                        json -> Withdrawal.line(json, today)))
                        .toList());
    }

    /// Takes one cancellation or release.
    Verdict<WithdrawalReceipt> withdraw(Client client, Withdrawal.Kind kind, Key key, Handed body) {
        var today = time.today();
        var read = Reader.read(body, _ -> key, json -> Withdrawal.body(json, key, today));
        return withdrawRead(client, kind, List.of(read)).getFirst();
    }

    private List<Verdict<WithdrawalReceipt>> withdrawRead(
            Client client, Withdrawal.Kind kind, List<Read<Withdrawal>> batch) {
        var verdicts = db.transact(t -> withdrawals.settle(t, client, kind, batch));
        bell.ring();
        return verdicts;
    }

    /// Takes one report of money paid straight to the budget.
    Instant pay(Client client, OutsidePayment payment) {
        var receivedAt = db.transact(t -> reports.payments().settle(t, client, payment));
        bell.ring();
        return receivedAt;
    }

    /// Takes one answer to an objection.
    Instant reject(Client client, RejectedObjection told) {
        var receivedAt = db.transact(t -> reports.objections().settle(t, client, told));
        bell.ring();
        return receivedAt;
    }
}
