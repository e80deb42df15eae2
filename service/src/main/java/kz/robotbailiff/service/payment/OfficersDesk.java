package kz.robotbailiff.service.payment;

import kz.robotbailiff.service.docket.MoneyDesk;

/// The officers' door to the book.
final class OfficersDesk implements MoneyDesk {

    private final Reconciliation reconciliation;
    private final OnlineRegister online;
    private final NightlyProof proof;
    private final Unmatched unmatched;
    private final Reversals reversals;

    OfficersDesk(
            Reconciliation reconciliation,
            OnlineRegister online,
            NightlyProof proof,
            Unmatched unmatched,
            Reversals reversals) {
        this.reconciliation = reconciliation;
        this.online = online;
        this.proof = proof;
        this.unmatched = unmatched;
        this.reversals = reversals;
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

    @Override
    public boolean settleClaim(long receipt) {
        return reversals.settleClaim(receipt);
    }
}
