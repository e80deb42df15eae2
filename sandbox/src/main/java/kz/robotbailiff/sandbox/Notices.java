package kz.robotbailiff.sandbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import kz.robotbailiff.sandbox.push.PushStandIn;
import kz.robotbailiff.sandbox.smsc.Smsc;
import kz.robotbailiff.sandbox.world.Seal;
import kz.robotbailiff.sandbox.world.StandIn;
import kz.robotbailiff.sandbox.world.Surroundings;
import kz.robotbailiff.sandbox.world.World;

/// The parties that tell people: the SMS centre behind 1414 and the push gateway.
public final class Notices {

    private static final Seal PUSH = new Seal("push-sandbox-token", "push-sandbox-key");
    private static final String SYSTEM = "robot";
    private static final String PASSWORD = "sandbox";
    private static final String SECRET = "sandbox-link-secret-of-no-value-elsewhere";

    private Notices() {}

    /// The push gateway.
    public static StandIn push(Surroundings around) {
        return new PushStandIn(around, PUSH);
    }

    /// The SMS centre on its own port.
    public static Smsc smsc(Surroundings around, int port) {
        try {
            return new Smsc(port, around, new Smsc.Login(SYSTEM, PASSWORD, false));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// What the service must be told to reach them.
    public static Map<String, String> settings(World world, int smsc) {
        var settings = new LinkedHashMap<String, String>();
        settings.put("robot.notice.sms.host", "localhost");
        settings.put("robot.notice.sms.port", Integer.toString(smsc));
        settings.put("robot.notice.sms.system-id", SYSTEM);
        settings.put("robot.notice.sms.password", PASSWORD);
        settings.put("robot.notice.push.url", world.url("push").toString());
        settings.put("robot.notice.push.token", PUSH.token());
        settings.put("robot.notice.push.key", PUSH.key());
        settings.put("robot.notice.link-secret", SECRET);
        return settings;
    }
}
