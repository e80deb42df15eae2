package kz.robotbailiff.sandbox.bank;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import kz.robotbailiff.sandbox.bank.BankStandIn.Bank;
import kz.robotbailiff.sandbox.world.Seal;

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

    private static Bank bank(int number, int banks) {
        var name = "bank" + (number + 1);
        var letters = "" + (char) ('A' + number / LETTERS) + (char) ('A' + number % LETTERS);
        var seal = new Seal(name + "-sandbox-token", name + "-sandbox-key");
        return new Bank(name, "SB" + letters + "KZKA", seal, number, banks);
    }

    /// The service's settings.
    ///
    /// @param urls where a stand-in of a name answers
    public static Map<String, String> settings(List<Bank> banks, Function<String, URI> urls) {
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
        }
        return settings;
    }
}
