package kz.robotbailiff.sandbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import kz.robotbailiff.sandbox.print.PrintHouse;
import kz.robotbailiff.sandbox.push.PushStandIn;
import kz.robotbailiff.sandbox.push.ShepKeys;
import kz.robotbailiff.sandbox.smsc.Smsc;
import kz.robotbailiff.sandbox.smsc.Telephones;
import kz.robotbailiff.sandbox.webpush.PushService;
import kz.robotbailiff.sandbox.world.Seal;
import kz.robotbailiff.sandbox.world.StandIn;
import kz.robotbailiff.sandbox.world.Surroundings;
import kz.robotbailiff.sandbox.world.World;

/// The parties that tell people: the SMS centre behind 1414 and the push gateway.
public final class Notices {

    private static final Seal PUSH = new Seal("push-sandbox-token", "push-sandbox-key");
    private static final Seal PRINT = new Seal("print-sandbox-token", "print-sandbox-key");
    private static final String SYSTEM = "robot";
    private static final String PASSWORD = "sandbox";
    private static final String SECRET = "sandbox-link-secret-of-no-value-elsewhere";

    /// The example key of RFC 8291, which every reader of it has.
    private static final String WEB_PUSH_PUBLIC =
            "BP4z9KsN6nGRTbVYI_c7VJSPQTBtkgcy27mlmlMoZIIg"
                    + "Dll6e3vCYLocInmYWAmS6TlzAC8wEqKK6PBru3jl7A8";

    private static final String WEB_PUSH_PRIVATE = "yfWPiYE-n46HLnH0KqZOF1fJJU3MYrct3AELtAQ-oRw";

    private Notices() {}

    /// The push gateway.
    public static StandIn push(Surroundings around) {
        return new PushStandIn(around, PUSH);
    }

    /// The printing house of the post.
    public static StandIn print(Surroundings around) {
        return new PrintHouse(around, PRINT);
    }

    /// A push service of the open web, with its browsers.
    public static StandIn webPush(Surroundings around, Supplier<URI> address) {
        return new PushService(around, address);
    }

    /// The preferred operator's SMS centre on its own port.
    public static Smsc smsc(Surroundings around, int port) {
        var login = new Smsc.Login("smsc", SYSTEM, PASSWORD, false);
        return smsc(around, port, login, new Telephones());
    }

    /// The other operator's, wherever a port is free; it writes the ids of receipts differently.
    public static Smsc second(Surroundings around) {
        return second(around, new Telephones());
    }

    /// The other operator's, which serves the telephones of the first.
    public static Smsc second(Surroundings around, Telephones telephones) {
        return smsc(around, 0, new Smsc.Login("smsc2", SYSTEM, PASSWORD, true), telephones);
    }

    private static Smsc smsc(
            Surroundings around, int port, Smsc.Login login, Telephones telephones) {
        try {
            return new Smsc(port, around, login, telephones);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// What the service must be told to reach them.
    ///
    /// @param operators the ports of the SMS centres, the preferred one first
    public static Map<String, String> settings(
            Surroundings around, World world, List<Integer> operators) {
        var settings = new LinkedHashMap<String, String>();
        var keys = new ShepKeys(around.data());
        settings.put("robot.notice.shep.url", world.url("push") + "/async");
        settings.put("robot.notice.shep.sender-id", SYSTEM);
        settings.put("robot.notice.shep.password", PASSWORD);
        settings.put("robot.notice.shep.key-store", keys.store("robot").toString());
        settings.put("robot.notice.shep.key-store-password", ShepKeys.PASSWORD);
        settings.put("robot.notice.shep.gateway-certificate", keys.pem("gateway").toString());
        operator(settings, "robot.notice.sms", operators.getFirst());
        if (operators.size() > 1) {
            operator(settings, "robot.notice.sms-second", operators.get(1));
            settings.put("robot.notice.sms-second.receipt-ids", "DECIMAL_OF_HEX");
        }
        settings.put("robot.notice.quiet", "none");
        settings.put("robot.notice.print.url", world.url("print").toString());
        settings.put("robot.notice.print.token", PRINT.token());
        settings.put("robot.notice.print.key", PRINT.key());
        settings.put("robot.notice.print.every", "2s");
        settings.put("robot.notice.web-push.public-key", WEB_PUSH_PUBLIC);
        settings.put("robot.notice.web-push.private-key", WEB_PUSH_PRIVATE);
        settings.put("robot.notice.web-push.hosts", "localhost");
        settings.put("robot.notice.push.url", world.url("push").toString());
        settings.put("robot.notice.push.token", PUSH.token());
        settings.put("robot.notice.push.key", PUSH.key());
        settings.put("robot.notice.link-secret", SECRET);
        return settings;
    }

    private static void operator(Map<String, String> settings, String prefix, int port) {
        settings.put(prefix + ".host", "localhost");
        settings.put(prefix + ".port", Integer.toString(port));
        settings.put(prefix + ".system-id", SYSTEM);
        settings.put(prefix + ".password", PASSWORD);
    }
}
