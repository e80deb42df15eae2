package kz.robotbailiff.sandbox;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.util.concurrent.ThreadLocalRandom;

/// The four ports in a row on which the sandbox answers.
public record Ports(int service) {

    /// How many ports are taken.
    static final int COUNT = 4;

    private static final int LOWEST = 20_000;
    private static final int HIGHEST = 32_000;

    /// The four ports from the first one on, all of them free; for 0, wherever four are free.
    static Ports from(int first) {
        return first == 0 ? anywhere() : checked(first);
    }

    private static Ports checked(int first) {
        for (var port = first; port < first + COUNT; port++) {
            if (!free(port)) {
                throw new CannotStart(
                        "Port %d is taken by another program: stop that one, or choose four free"
                                        .formatted(port)
                                + " ports in a row with --port, e.g. --port "
                                + anywhere().service()
                                + ".");
            }
        }
        return new Ports(first);
    }

    private static Ports anywhere() {
        for (var tries = 0; tries < 1_000; tries++) {
            var first = ThreadLocalRandom.current().nextInt(LOWEST, HIGHEST);
            if (free(first) && free(first + 1) && free(first + 2) && free(first + 3)) {
                return new Ports(first);
            }
        }
        throw new CannotStart("There are no four free ports in a row on this machine.");
    }

    private static boolean free(int port) {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return true;
        } catch (IOException _) {
            return false;
        }
    }

    /// Where the stand-ins, the phone and the controls are.
    public int world() {
        return service + 1;
    }

    /// Where the identity provider is.
    public int identity() {
        return service + 2;
    }

    /// Where the short message centre is.
    public int smsc() {
        return service + 3;
    }

    /// The service's address, without a slash at its end.
    public URI serviceUrl() {
        return URI.create("http://localhost:" + service);
    }

    /// The world's address, without a slash at its end.
    public URI worldUrl() {
        return URI.create("http://localhost:" + world());
    }

    /// The identity provider's address, without a slash at its end.
    public URI identityUrl() {
        return URI.create("http://localhost:" + identity());
    }
}
