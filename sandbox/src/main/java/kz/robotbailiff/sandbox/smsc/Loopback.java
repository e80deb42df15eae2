package kz.robotbailiff.sandbox.smsc;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.jsmpp.session.connection.ServerConnection;
import org.jsmpp.session.connection.ServerConnectionFactory;
import org.jsmpp.session.connection.socket.ServerSocketConnection;

/// Listens on this machine alone, and knows which port was taken where any was wanted.
final class Loopback implements ServerConnectionFactory {

    private static final int BACKLOG = 50;

    private int port;

    @Override
    public ServerConnection listen(int wanted) throws IOException {
        var socket = new ServerSocket(wanted, BACKLOG, InetAddress.getLoopbackAddress());
        port = socket.getLocalPort();
        return new ServerSocketConnection(socket);
    }

    @Override
    public ServerConnection listen(int wanted, int timeout) throws IOException {
        var connection = listen(wanted);
        connection.setSoTimeout(timeout);
        return connection;
    }

    @Override
    public ServerConnection listen(int wanted, int timeout, int backlog) throws IOException {
        return listen(wanted, timeout);
    }

    int port() {
        return port;
    }
}
