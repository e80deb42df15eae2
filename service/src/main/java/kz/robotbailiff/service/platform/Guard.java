package kz.robotbailiff.service.platform;

import java.util.ArrayList;
import java.util.List;
import org.springframework.beans.factory.SmartInitializingSingleton;

/// Refuses to start in production with what only a sandbox may have.
public final class Guard implements SmartInitializingSingleton {

    private final boolean sandbox;
    private final List<Safeguard> safeguards;

    public Guard(boolean sandbox, List<Safeguard> safeguards) {
        this.sandbox = sandbox;
        this.safeguards = List.copyOf(safeguards);
    }

    @Override
    public void afterSingletonsInstantiated() {
        if (sandbox) {
            return;
        }
        var refusals = new ArrayList<String>();
        safeguards.forEach(safeguard -> refusals.addAll(safeguard.refusals()));
        if (!refusals.isEmpty()) {
            throw new RefusedStart(refusals);
        }
    }
}
