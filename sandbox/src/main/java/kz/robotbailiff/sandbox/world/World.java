package kz.robotbailiff.sandbox.world;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/// The one HTTP server behind which all stand-ins live, each under `/<its name>`.
public final class World implements AutoCloseable {

    static {
        // Else a small answer on a kept line waits 40 ms for the other side's acknowledgement.
        System.setProperty("sun.net.httpserver.nodelay", "true");
    }

    private final HttpServer server;
    private final Faults faults;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    /// Takes the port (0 = any free one) and begins to answer; stand-ins are added after that.
    public World(int port, Faults faults) throws IOException {
        this.faults = faults;
        var loopback = InetAddress.getLoopbackAddress();
        server = HttpServer.create(new InetSocketAddress(loopback, port), 256);
        server.setExecutor(threads);
        server.start();
    }

    /// Adds a stand-in whose faults can be switched on.
    public void add(StandIn standIn) {
        faults.declare(standIn.name());
        page(standIn);
    }

    /// Adds a page of the sandbox itself, which has no faults.
    public void page(StandIn standIn) {
        server.createContext("/" + standIn.name(), new Line(standIn, faults));
    }

    /// The port taken.
    public int port() {
        return server.getAddress().getPort();
    }

    /// The address of a stand-in, without a slash at its end.
    public URI url(String standIn) {
        return URI.create("http://localhost:" + port() + "/" + standIn);
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
