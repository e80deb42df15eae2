package kz.robotbailiff.sandbox.bank;

import java.net.URI;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import kz.robotbailiff.sandbox.bank.BankStandIn.Bank;
import kz.robotbailiff.sandbox.world.Seal;
import kz.robotbailiff.sandbox.world.Surroundings;

/// The sandbox's banks, as many as wanted, and what the service must be told of them.
public final class Banks {

    /// How many there are unless somebody wants more.
    public static final int USUAL = 5;

    private static final int LETTERS = 26;

    private Banks() {}

    /// Banks `bank1`, `bank2` and so on.
    public static List<Bank> of(int banks) {
        return IntStream.range(0, banks).mapToObj(number -> bank(number, banks)).toList();
    }

    /// Whether exactly one of the banks, however many there are, has an account of this person.
    public static boolean oneKnows(String iin) {
        return AccountRule.accounts(iin) == 1;
    }

    private static Bank bank(int number, int banks) {
        var name = "bank" + (number + 1);
        var letters = "" + (char) ('A' + number / LETTERS) + (char) ('A' + number % LETTERS);
        var seal = new Seal(name + "-sandbox-token", name + "-sandbox-key");
        return new Bank(name, "SB" + letters + "KZKA", seal, number, banks);
    }

    /// The name under which the robot's own key is kept beside the banks'.
    private static final String ROBOT = "robot";

    /// Where the keys of both sides are kept.
    static Path keys(Surroundings around) {
        return around.data().resolve("banks");
    }

    static Tongue tongue(Surroundings around, Bank bank) {
        return switch (bank.wire()) {
            case "json" -> new JsonTongue(bank.bic());
            case "mt998" -> new MtTongue(bank.bic());
            default -> {
                var own = BankKey.in(keys(around), bank.name());
                var robot = BankKey.in(keys(around), ROBOT).certificate();
                yield new XmlTongue(bank.bic(), new XmlSignature(own, robot), around::now);
            }
        };
    }

    /// The service's settings.
    ///
    /// @param urls where a stand-in of a name answers
    public static Map<String, String> settings(
            Surroundings around, List<Bank> banks, Function<String, URI> urls) {
        var settings = new LinkedHashMap<String, String>();
        for (var bank : banks) {
            var prefix = "robot.measure.banks[" + bank.number() + "].";
            var number = bank.number() + 1;
            settings.put(prefix + "code", bank.bic());
            settings.put(prefix + "name-kk", number + "-сынақ банкі");
            settings.put(prefix + "name-ru", "Учебный банк " + number);
            settings.put(prefix + "name-en", "Sandbox Bank " + number);
            settings.put(prefix + "url", urls.apply(bank.name()).toString());
            settings.put(prefix + "token", bank.seal().token());
            settings.put(prefix + "key", bank.seal().key());
            settings.put(prefix + "wire", bank.wire());
            if (bank.wire().equals("xml")) {
                BankKey.in(keys(around), bank.name());
                var pem = BankKey.pem(keys(around), bank.name());
                settings.put(prefix + "certificate", pem.toAbsolutePath().toString());
            }
        }
        BankKey.in(keys(around), ROBOT);
        var store = BankKey.store(keys(around), ROBOT).toAbsolutePath();
        settings.put("robot.measure.seal.key-store", store.toString());
        settings.put("robot.measure.seal.key-store-password", BankKey.PASSWORD);
        return settings;
    }
}
