package kz.robotbailiff.sandbox;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kz.robotbailiff.sandbox.bank.BankStandIn;
import kz.robotbailiff.sandbox.bank.Banks;
import kz.robotbailiff.sandbox.chamber.BailiffSystem;
import kz.robotbailiff.sandbox.notary.NotaryStandIn;
import kz.robotbailiff.sandbox.register.RegisterStandIn;
import kz.robotbailiff.sandbox.world.Seal;
import kz.robotbailiff.sandbox.world.StandIn;
import kz.robotbailiff.sandbox.world.Surroundings;
import kz.robotbailiff.sandbox.world.World;

/// The parties that carry out measures, and one that stands in their way: banks, the notarial
/// system, the debtor register, and the bailiffs' system with its levies on wages.
public final class Measures {

    private static final Seal NOTARY = new Seal("notary-sandbox-token", "notary-sandbox-key");
    private static final Seal REGISTER = new Seal("register-sandbox-token", "register-sandbox-key");

    private static final Seal BAILIFFS = new Seal("bailiffs-sandbox-token", "bailiffs-sandbox-key");

    private Measures() {}

    /// Their stand-ins, with so many banks.
    public static List<StandIn> standIns(Surroundings around, int banks) {
        var standIns = new ArrayList<StandIn>();
        Banks.of(banks).forEach(bank -> standIns.add(new BankStandIn(around, bank)));
        standIns.add(new NotaryStandIn(around, NOTARY));
        standIns.add(new RegisterStandIn(around, REGISTER));
        standIns.add(new BailiffSystem(around, BAILIFFS));
        return standIns;
    }

    /// What the service must be told to reach them.
    public static Map<String, String> settings(Surroundings around, World world, int banks) {
        var settings = new LinkedHashMap<>(Banks.settings(around, Banks.of(banks), world::url));
        partner(settings, "notary", NOTARY, world);
        settings.put("robot.measure.notary.name-kk", "Бірыңғай нотариаттық ақпараттық жүйе");
        settings.put("robot.measure.notary.name-ru", "Единая нотариальная информационная система");
        settings.put("robot.measure.notary.name-en", "Unified notarial information system");
        partner(settings, "register", REGISTER, world);
        settings.put("robot.measure.register.name-kk", "Борышкерлердің бірыңғай тізілімі");
        settings.put("robot.measure.register.name-ru", "Единый реестр должников");
        settings.put("robot.measure.register.name-en", "Unified register of debtors");
        settings.put("robot.measure.bailiffs.token", BAILIFFS.token());
        settings.put("robot.measure.bailiffs.key", BAILIFFS.key());
        settings.put("robot.measure.cash-account.iik", "KZ000000000000000000");
        settings.put("robot.measure.cash-account.bik", "SBTRKZKA");
        settings.put("robot.measure.cash-account.kbe", "11");
        settings.put("robot.measure.cash-account.knp", "911");
        settings.put("robot.measure.cash-account.bin", "000000000000");
        return settings;
    }

    private static void partner(Map<String, String> settings, String name, Seal seal, World world) {
        settings.put("robot.measure." + name + ".url", world.url(name).toString());
        settings.put("robot.measure." + name + ".token", seal.token());
        settings.put("robot.measure." + name + ".key", seal.key());
    }
}
