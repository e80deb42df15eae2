package kz.robotbailiff.bench.speed;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.util.Locale;

/// One kept connection of one client: sends a request, waits for its answer, and costs so little
/// that it is the service that is measured.
final class Wire implements AutoCloseable {

    private static final int BUFFER = 1 << 16;
    private static final int PATIENCE_MILLIS = 30_000;

    private final URI service;
    private final String host;
    private Line line;

    /// A connection, until the service says that it closes it: after a hundred requests, say.
    private record Line(Socket socket, InputStream in) {}

    Wire(URI service) {
        this.service = service;
        host = service.getHost() + ":" + service.getPort();
        line = connect();
    }

    private Line connect() {
        try {
            var socket = new Socket(service.getHost(), service.getPort());
            socket.setTcpNoDelay(true);
            socket.setSoTimeout(PATIENCE_MILLIS);
            return new Line(socket, new BufferedInputStream(socket.getInputStream(), BUFFER));
        } catch (IOException e) {
            throw new BenchFailure("No connection to the service.", e);
        }
    }

    /// @param head the header lines, each ended by CRLF
    record Answer(int status, String head, String body) {

        /// The value of a header, or nothing.
        String header(String name) {
            for (var line : head.split("\r\n", -1)) {
                if (line.toLowerCase(Locale.ROOT).startsWith(name + ":")) {
                    return line.substring(name.length() + 1).strip();
                }
            }
            return "";
        }
    }

    /// @param headers each ended by CRLF
    Answer ask(String method, String path, String headers, String body) {
        try {
            var bytes = body.getBytes(UTF_8);
            var head =
                    "%s %s HTTP/1.1\r\nHost: %s\r\nContent-Length: %d\r\n%s\r\n"
                            .formatted(method, path, host, bytes.length, headers);
            var out = line.socket().getOutputStream();
            var all = new byte[head.length() + bytes.length];
            System.arraycopy(head.getBytes(ISO_8859_1), 0, all, 0, head.length());
            System.arraycopy(bytes, 0, all, head.length(), bytes.length);
            out.write(all);
            out.flush();
            var answer = answer();
            if (answer.header("connection").equals("close")) {
                close();
                line = connect();
            }
            return answer;
        } catch (IOException e) {
            throw new BenchFailure("A request was not answered: " + path, e);
        }
    }

    private Answer answer() throws IOException {
        var status = Integer.parseInt(line().split(" ", -1)[1]);
        var head = new StringBuilder();
        for (var each = line(); !each.isEmpty(); each = line()) {
            head.append(each).append("\r\n");
        }
        var answer = new Answer(status, head.toString(), "");
        return new Answer(status, answer.head(), body(answer));
    }

    private String body(Answer answer) throws IOException {
        if (answer.header("transfer-encoding").equals("chunked")) {
            var body = new StringBuilder();
            for (int size = Integer.parseInt(line(), 16); size > 0; ) {
                body.append(new String(line.in().readNBytes(size), UTF_8));
                line();
                size = Integer.parseInt(line(), 16);
            }
            line();
            return body.toString();
        }
        var length = answer.header("content-length");
        return length.isEmpty() || answer.status() == 304
                ? ""
                : new String(line.in().readNBytes(Integer.parseInt(length)), UTF_8);
    }

    private String line() throws IOException {
        var text = new StringBuilder();
        for (int c = line.in().read(); c != '\n'; c = line.in().read()) {
            if (c < 0) {
                throw new EOFException("the service closed the connection");
            }
            if (c != '\r') {
                text.append((char) c);
            }
        }
        return text.toString();
    }

    @Override
    public void close() {
        try {
            line.socket().close();
        } catch (IOException _) {
            // It is over either way.
        }
    }
}
