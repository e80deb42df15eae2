package kz.robotbailiff.sandbox.identity;

import java.net.URI;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import org.springframework.boot.Banner;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/// The running identity provider: OAuth 2 for machines, OpenID Connect for people.
public final class IdentityProvider implements AutoCloseable {

    /// The console's client id; also the last part of its redirect address.
    public static final String CONSOLE = "console";

    /// The console's secret in the sandbox.
    public static final String CONSOLE_SECRET = "sandbox-console";

    /// The client id of the debtor's page, which takes this provider for eGov.
    public static final String EGOV = "egov";

    /// That page's secret in the sandbox.
    public static final String EGOV_SECRET = "sandbox-egov";

    private final ConfigurableApplicationContext context;
    private final URI issuer;

    private IdentityProvider(ConfigurableApplicationContext context, URI issuer) {
        this.context = context;
        this.issuer = issuer;
    }

    /// Starts the provider on this port for a console that is served at `service`; `more` are
    /// further settings of its server.
    public static IdentityProvider start(int port, Path data, URI service, String... more) {
        var place = new IdentityWiring.Place(data, URI.create("http://localhost:" + port), service);
        var context =
                new SpringApplicationBuilder(IdentityWiring.class)
                        .bannerMode(Banner.Mode.OFF)
                        .registerShutdownHook(false)
                        .logStartupInfo(false)
                        .properties(settings(port))
                        .initializers(
                                fresh -> fresh.getBeanFactory().registerSingleton("place", place))
                        .run(arguments(more));
        return new IdentityProvider(context, place.issuer());
    }

    private static String[] arguments(String... more) {
        var all = Arrays.copyOf(more, more.length + 1);
        // Its own name keeps it from reading the service's configuration file.
        all[more.length] = "--spring.config.name=identity";
        return all;
    }

    /// The cookie has a name of its own, since browsers share cookies between ports of a host.
    private static Map<String, Object> settings(int port) {
        return Map.of(
                "server.port", port,
                "server.address", "127.0.0.1",
                "server.shutdown", "immediate",
                "server.servlet.session.cookie.name", "sandbox_identity",
                "server.servlet.session.cookie.same-site", "lax",
                "spring.main.lazy-initialization", false,
                "spring.threads.virtual.enabled", true);
    }

    /// The issuer as it stands in every token.
    public URI issuer() {
        return issuer;
    }

    @Override
    public void close() {
        context.close();
    }
}
