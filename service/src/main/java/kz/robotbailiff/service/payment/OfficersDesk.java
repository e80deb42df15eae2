package kz.robotbailiff.service.payment;

import kz.robotbailiff.service.docket.MoneyDesk;

/// The officers' door to the book.
final class OfficersDesk implements MoneyDesk {

    private final Reconciliation reconciliation;
    private final OnlineRegister online;
    private final NightlyProof proof;
    private final Unmatched unmatched;

    OfficersDesk(
            Reconciliation reconciliation,
            OnlineRegister online,
            NightlyProof proof,
            Unmatched unmatched) {
        this.reconciliation = reconciliation;
        this.online = online;
        this.proof = proof;
        this.unmatched = unmatched;
    }

    @Override
    public void reconcile() {
        reconciliation.now();
        online.now();
    }

    @Override
    public int prove() {
        return proof.run();
    }

    @Override
    public boolean match(long receipt, long file) {
        return unmatched.match(receipt, file);
    }
}
