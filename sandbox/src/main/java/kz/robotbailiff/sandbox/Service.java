package kz.robotbailiff.sandbox;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kz.robotbailiff.sandbox.identity.IdentityProvider;
import kz.robotbailiff.sandbox.time.Rest;
import kz.robotbailiff.sandbox.world.Reports;
import kz.robotbailiff.service.Main;
import kz.robotbailiff.service.docket.Bell;
import kz.robotbailiff.service.docket.Quiet;
import org.springframework.boot.Banner;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/// The service itself, run by the sandbox with the sandbox's clock and settings.
record Service(ConfigurableApplicationContext context) implements AutoCloseable {

    static Service start(
            Database database,
            Ports ports,
            Path data,
            InstantSource clock,
            Map<String, String> standIns) {
        var settings = new ArrayList<>(database.settings());
        settings.addAll(List.of(logging(data)));
        settings.addAll(server(ports));
        settings.addAll(identity(ports));
        standIns.forEach((name, value) -> settings.add("--" + name + "=" + value));
        return new Service(
                new SpringApplicationBuilder(Main.class)
                        .bannerMode(Banner.Mode.OFF)
                        .registerShutdownHook(false)
                        .initializers(
                                fresh -> fresh.getBeanFactory().registerSingleton("clock", clock))
                        .run(settings.toArray(String[]::new)));
    }

    /// Everything goes to a file; only trouble is worth a line on the terminal.
    static String[] logging(Path data) {
        return new String[] {
            "--logging.file.name=" + data.resolve("robot.log"), "--logging.threshold.console=ERROR"
        };
    }

    private static List<String> server(Ports ports) {
        return List.of(
                "--server.port=" + ports.service(),
                "--server.address=127.0.0.1",
                "--robot.sandbox=true",
                "--robot.portal.address=" + ports.serviceUrl(),
                "--spring.lifecycle.timeout-per-shutdown-phase=2s");
    }

    private static List<String> identity(Ports ports) {
        var client = "--spring.security.oauth2.client.";
        var egov = client + "registration." + IdentityProvider.EGOV + ".";
        var console = client + "registration." + IdentityProvider.CONSOLE + ".";
        return List.of(
                "--robot.identity.issuer=" + ports.identityUrl(),
                "--spring.security.oauth2.resourceserver.jwt.issuer-uri=" + ports.identityUrl(),
                client
                        + "provider."
                        + IdentityProvider.CONSOLE
                        + ".issuer-uri="
                        + ports.identityUrl(),
                console + "client-id=" + IdentityProvider.CONSOLE,
                console + "client-secret=" + IdentityProvider.CONSOLE_SECRET,
                console + "scope=openid,profile",
                "--robot.portal.sms-codes=true",
                client + "provider.egov.issuer-uri=" + ports.identityUrl(),
                egov + "client-id=" + IdentityProvider.EGOV,
                egov + "client-secret=" + IdentityProvider.EGOV_SECRET,
                egov + "redirect-uri={baseUrl}/egov/back",
                egov + "scope=openid");
    }

    /// What the time machine asks before it goes on to the next day.
    Rest rest(Reports reports) {
        return new Rest() {
            @Override
            public boolean isQuiet() {
                // Asked again at the end, since an act may have caused a report in between.
                return reports.idle() && docketIsQuiet() && reports.idle();
            }

            @Override
            public void wake() {
                context.getBeanProvider(Bell.class).ifAvailable(Bell::ring);
            }
        };
    }

    private boolean docketIsQuiet() {
        var quiet = context.getBeanProvider(Quiet.class).getIfAvailable();
        return quiet == null || quiet.isQuiet();
    }

    @Override
    public void close() {
        context.close();
    }
}
