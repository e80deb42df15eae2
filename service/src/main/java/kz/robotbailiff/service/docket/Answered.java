package kz.robotbailiff.service.docket;

import java.util.List;
import kz.robotbailiff.core.document.Kato;
import kz.robotbailiff.core.proceeding.Proceeding;

/// A tray after the robot has answered everything in it.
///
/// @param kato the debtor's place, as the registers tell it once they have
/// @param after where the file stands now
/// @param decided every answer, in order, the merely noted ones too
record Answered(Tray tray, Kato kato, Proceeding after, List<Decided> decided) {

    boolean changed() {
        return !after.equals(tray.proceeding());
    }

    boolean opened() {
        return tray.proceeding() instanceof Proceeding.Received
                && !(after instanceof Proceeding.Received)
                && !(after instanceof Proceeding.Returned);
    }
}
