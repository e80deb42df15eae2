package kz.robotbailiff.sandbox.notary;

import kz.robotbailiff.sandbox.register.Entries;
import kz.robotbailiff.sandbox.world.Answer;
import kz.robotbailiff.sandbox.world.Call;
import kz.robotbailiff.sandbox.world.Seal;
import kz.robotbailiff.sandbox.world.StandIn;
import kz.robotbailiff.sandbox.world.Surroundings;

/// Plays the Unified notarial information system.
public final class NotaryStandIn implements StandIn {

    private static final String NAME = "notary";

    private final Entries entries;

    /// Opens it with what it had.
    public NotaryStandIn(Surroundings around, Seal seal) {
        entries = new Entries(around, NAME, seal, "PROHIBIT");
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Answer handle(Call call) {
        return entries.handle(call);
    }
}
