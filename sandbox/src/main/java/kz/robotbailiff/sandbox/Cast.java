package kz.robotbailiff.sandbox;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kz.robotbailiff.sandbox.agent.KaspiBank;
import kz.robotbailiff.sandbox.agent.StateGateway;
import kz.robotbailiff.sandbox.agent.TerminalNetwork;
import kz.robotbailiff.sandbox.authority.Seal;
import kz.robotbailiff.sandbox.chamber.Chamber;
import kz.robotbailiff.sandbox.egov.Certifier;
import kz.robotbailiff.sandbox.egov.EgovMobile;
import kz.robotbailiff.sandbox.identity.SourceClient;
import kz.robotbailiff.sandbox.persons.RegisterOfPersons;
import kz.robotbailiff.sandbox.phone.Inbox;
import kz.robotbailiff.sandbox.provider.Provider;
import kz.robotbailiff.sandbox.push.PushStandIn;
import kz.robotbailiff.sandbox.ruling.StandInKey;
import kz.robotbailiff.sandbox.smsc.Smsc;
import kz.robotbailiff.sandbox.treasury.Treasury;
import kz.robotbailiff.sandbox.world.StandIn;
import kz.robotbailiff.sandbox.world.Surroundings;
import kz.robotbailiff.sandbox.world.World;

/// Everybody who plays in the sandbox, and what the service must be told to reach them.
final class Cast {

    private Cast() {}

    /// The stand-ins behind the world's one HTTP server.
    static List<StandIn> standIns(Surroundings around, World world, int banks) {
        var standIns = new ArrayList<StandIn>();
        standIns.add(new RegisterOfPersons(around));
        var terminals = new TerminalNetwork(around);
        standIns.add(new Provider(around, () -> world.url("provider"), terminals.drawer()));
        standIns.add(terminals);
        standIns.add(new KaspiBank(around));
        standIns.add(new StateGateway(around));
        standIns.add(new Treasury(around));
        standIns.add(new Chamber());
        standIns.addAll(Measures.standIns(around, banks));
        standIns.add(Notices.push(around));
        standIns.add(Notices.print(around));
        standIns.add(Notices.webPush(around, () -> world.url("webpush")));
        standIns.add(new EgovMobile(new Certifier(seals(around))));
        return standIns;
    }

    /// Servers of their own beside it, already listening.
    static List<AutoCloseable> servers(Surroundings around, Ports ports) {
        var first = Notices.smsc(around, ports.smsc());
        return List.of(first, Notices.second(around, first.telephones()));
    }

    /// What these have brought to people's telephones.
    static Inbox inbox(List<StandIn> standIns, List<AutoCloseable> servers) {
        return new Handsets(
                smscs(servers).getFirst().telephones(), only(PushStandIn.class, standIns));
    }

    private static List<Smsc> smscs(List<AutoCloseable> servers) {
        return servers.stream().filter(Smsc.class::isInstance).map(Smsc.class::cast).toList();
    }

    private static <T> T only(Class<T> type, List<?> players) {
        return players.stream().filter(type::isInstance).map(type::cast).findFirst().orElseThrow();
    }

    /// Where the sources' keys and certificates are.
    static Path seals(Surroundings around) {
        return around.data().resolve("authority");
    }

    /// The service's settings: where each stand-in answers and with which key.
    static Map<String, String> settings(
            Surroundings around, World world, Ports ports, List<AutoCloseable> servers) {
        var settings = new LinkedHashMap<String, String>();
        settings.put("robot.registry.persons-url", world.url("persons").toString());
        for (var client : SourceClient.ALL) {
            Seal.in(seals(around), client.id());
            settings.put(
                    "robot.intake.certificates." + client.id(),
                    Seal.certificate(seals(around), client.id()).toString());
        }
        settings.put("robot.portal.signers", Certifier.certificate(seals(around)).toString());
        money(settings, world, ports);
        settings.putAll(StandInKey.settings(around.data()));
        settings.putAll(
                Notices.settings(around, world, smscs(servers).stream().map(Smsc::port).toList()));
        return settings;
    }

    private static void money(Map<String, String> settings, World world, Ports ports) {
        settings.put("robot.payment.address", ports.serviceUrl().toString());
        settings.put("robot.payment.watch", "1s");
        agent(settings, world, TerminalNetwork.NAME, TerminalNetwork.SECRET);
        agent(settings, world, KaspiBank.NAME, KaspiBank.SECRET);
        agent(settings, world, StateGateway.NAME, StateGateway.SECRET);
        settings.put("robot.payment.provider.api", world.url("provider").toString());
        settings.put("robot.payment.provider.secret", Provider.SECRET);
        settings.put("robot.payment.treasury.api", world.url("treasury").toString());
        settings.put("robot.payment.treasury.secret", Treasury.SECRET);
        settings.put("robot.payment.treasury.iik", Treasury.ACCOUNT);
        settings.put("robot.transfer.chamber", world.url("chamber") + "/bailiffs");
    }

    private static void agent(
            Map<String, String> settings, World world, String name, String secret) {
        var agent = "robot.payment.agents." + name;
        settings.put(agent + ".secret", secret);
        settings.put(agent + ".api", world.url(name).toString());
        settings.put(agent + ".addresses", "127.0.0.0/8,::1/128");
    }
}
