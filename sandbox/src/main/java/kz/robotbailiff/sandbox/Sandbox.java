package kz.robotbailiff.sandbox;

import java.io.IOException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import kz.robotbailiff.sandbox.authority.Dispatch;
import kz.robotbailiff.sandbox.control.Clockwork;
import kz.robotbailiff.sandbox.control.Controls;
import kz.robotbailiff.sandbox.control.Sampler;
import kz.robotbailiff.sandbox.control.Signs;
import kz.robotbailiff.sandbox.identity.IdentityProvider;
import kz.robotbailiff.sandbox.phone.PhonePage;
import kz.robotbailiff.sandbox.time.SandboxTime;
import kz.robotbailiff.sandbox.time.TimeMachine;
import kz.robotbailiff.sandbox.world.Faults;
import kz.robotbailiff.sandbox.world.Reports;
import kz.robotbailiff.sandbox.world.Surroundings;
import kz.robotbailiff.sandbox.world.World;
import org.springframework.context.ApplicationContext;

/// A running sandbox: the database, the world outside, the identity provider and the service, all
/// in this program. It is started once and closed once; the data folder remembers the rest.
public final class Sandbox implements AutoCloseable {

    private static final Duration PATIENCE_PER_HALF_DAY = Duration.ofMinutes(10);

    private final Parts parts;
    private final DataFolder folder;
    private final Ports ports;
    private final Faults faults = new Faults();
    private final SandboxTime clock;
    private final Reports reports;
    private final World world;
    private final Service service;
    private final TimeMachine timeMachine;
    private final Dispatch dispatch;

    /// Starts everything and returns when the first page can be asked for.
    ///
    /// @throws CannotStart with a sentence for the person who tried
    public static Sandbox start(Options options) {
        return start(options, new Parts());
    }

    /// The same, with the parts known to whoever may want to stop it while it starts.
    static Sandbox start(Options options, Parts parts) {
        try {
            var ports = Ports.from(options.port());
            return new Sandbox(options, ports, parts);
        } catch (IOException e) {
            parts.close();
            throw new CannotStart("The sandbox cannot start: " + e, e);
        } catch (CompletionException e) {
            parts.close();
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        } catch (RuntimeException e) {
            parts.close();
            throw e;
        }
    }

    private Sandbox(Options options, Ports ports, Parts parts) throws IOException {
        this.ports = ports;
        this.parts = parts;
        folder = parts.opened(DataFolder.take(options.data(), options.fresh()));
        clock = clock(options);
        var data = folder.path();
        var database =
                CompletableFuture.supplyAsync(() -> parts.opened(Database.open(options, data)));
        var identity = CompletableFuture.supplyAsync(this::identityProvider);
        reports = parts.opened(new Reports(data.resolve("world"), faults));
        world = parts.opened(new World(ports.world(), faults));
        var around = new Surroundings(data.resolve("world"), clock, reports, faults);
        var standIns = Cast.standIns(around, world, options.banks());
        standIns.forEach(world::add);
        var servers = Cast.servers(around, ports);
        servers.forEach(parts::opened);
        world.page(new PhonePage(Cast.inbox(standIns, servers)));
        var settings = Cast.settings(around, world, ports, servers);
        settings.putAll(Measures.settings(around, world, options.banks()));
        identity.join();
        service = parts.opened(Service.start(database.join(), ports, data, clock, settings));
        reports.serviceIs(ports.serviceUrl());
        timeMachine = new TimeMachine(clock, service.rest(reports), PATIENCE_PER_HALF_DAY);
        dispatch =
                parts.opened(
                        new Dispatch(ports.serviceUrl(), ports.identityUrl(), Cast.seals(around)));
        var clockwork = new Clockwork(timeMachine, clock);
        world.page(
                new Controls(
                        faults, clockwork, new Sampler(dispatch, clockwork), new Signs(ports)));
    }

    private SandboxTime clock(Options options) {
        var time = new SandboxTime(folder.path(), InstantSource.system());
        options.today()
                .ifPresent(day -> {
                    if (!time.wasSet()) {
                        time.beginOn(day);
                    } else if (!day.equals(time.today())) {
                        throw new CannotStart(
                                "This sandbox stands on %s already: leave --today out, or"
                                                .formatted(time.today())
                                        + " begin anew with --fresh.");
                    }
                });
        return time;
    }

    private IdentityProvider identityProvider() {
        return parts.opened(
                IdentityProvider.start(
                        ports.identity(),
                        folder.path(),
                        ports.serviceUrl(),
                        Service.logging(folder.path())));
    }

    /// The addresses taken.
    public Ports ports() {
        return ports;
    }

    /// The fault switches of the stand-ins.
    public Faults faults() {
        return faults;
    }

    /// The world outside.
    public World world() {
        return world;
    }

    /// The way to let days go by.
    public TimeMachine timeMachine() {
        return timeMachine;
    }

    /// The way to hand documents in as the sources do.
    public Dispatch dispatch() {
        return dispatch;
    }

    /// The service's parts, for tests that look inside.
    public ApplicationContext service() {
        return service.context();
    }

    /// Stops everything, the last started first.
    @Override
    public void close() {
        parts.close();
    }
}
