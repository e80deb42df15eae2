package kz.robotbailiff.sandbox.register;

import kz.robotbailiff.sandbox.world.Answer;
import kz.robotbailiff.sandbox.world.Call;
import kz.robotbailiff.sandbox.world.Seal;
import kz.robotbailiff.sandbox.world.StandIn;
import kz.robotbailiff.sandbox.world.Surroundings;

/// Plays the Unified register of debtors.
public final class RegisterStandIn implements StandIn {

    private static final String NAME = "register";

    private final Entries entries;

    /// Opens it with what it had.
    public RegisterStandIn(Surroundings around, Seal seal) {
        entries = new Entries(around, NAME, seal, "REGISTER");
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
