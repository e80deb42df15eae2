package kz.robotbailiff.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

/// The files of one server and the commands that make, start and stop it.
///
/// @param work the folder that belongs to the server's account
record Cluster(Path work, Binaries binaries, Account account) {

    static final String USER = "robot";
    private static final String MAJOR = "18";
    private static final int ATTEMPTS = 5;
    private static final int NOT_RUNNING = 3;

    private Path data() {
        return work.resolve("cluster");
    }

    /// Makes the files on the first start; a start that broke off leaves nothing that counts.
    void create(String password) throws IOException {
        if (Files.exists(data())) {
            refuseOtherVersion();
            return;
        }
        var fresh = work.resolve("cluster.new");
        Binaries.remove(fresh);
        var secret = work.resolve("secret");
        Password.write(secret, password);
        // The server's account must be able to read it; it is gone before the server runs.
        account.own(secret);
        var made =
                account.run(
                        work,
                        List.of(
                                binaries.program("initdb").toString(),
                                "--pgdata=" + fresh,
                                "--username=" + USER,
                                "--pwfile=" + secret,
                                "--auth=scram-sha-256",
                                "--encoding=UTF8",
                                "--locale=C",
                                "--locale-provider=builtin",
                                "--builtin-locale=C.UTF-8",
                                "--no-instructions"));
        Files.delete(secret);
        if (!made.succeeded()) {
            throw new PostgresUnavailable("PostgreSQL could not be set up: " + made.output());
        }
        Files.move(fresh, data());
    }

    private void refuseOtherVersion() throws IOException {
        var version = Files.readString(data().resolve("PG_VERSION")).strip();
        if (!MAJOR.equals(version)) {
            throw new PostgresUnavailable(
                    ("The data folder %s was written by PostgreSQL %s and this is %s: move it away"
                                    + " to begin anew.")
                            .formatted(work, version, MAJOR));
        }
    }

    /// Forgets all data, and the orphan that may still work on it.
    void erase() throws IOException {
        stopOrphan();
        Binaries.remove(data());
    }

    /// Starts the server, after an orphan of an earlier program if there is one, and waits for it.
    int start() {
        stopOrphan();
        Command last = new Command(0, "");
        for (var attempt = 0; attempt < ATTEMPTS; attempt++) {
            // The port may be taken between our look and the server's, so a failure is retried.
            var port = freePort();
            last =
                    pgCtl(
                            "start",
                            "--wait",
                            "--timeout=60",
                            "--log=" + log(),
                            "--options=" + options(port));
            if (last.succeeded()) {
                return port;
            }
            rest();
        }
        throw new PostgresUnavailable(
                "PostgreSQL did not start: " + last.output() + "; see " + log() + ".");
    }

    /// Ends every connection, writes everything down and stops.
    void stop() {
        var stopped = pgCtl("stop", "--wait", "--timeout=60", "--mode=fast");
        if (!stopped.succeeded() && pgCtl("status").exit() != NOT_RUNNING) {
            throw new PostgresUnavailable("PostgreSQL did not stop: " + stopped.output());
        }
    }

    private Path log() {
        return work.resolve("postgres.log");
    }

    private Command pgCtl(String verb, String... more) {
        var words = new ArrayList<String>();
        words.add(binaries.program("pg_ctl").toString());
        words.add(verb);
        words.addAll(List.of("--pgdata=" + data(), "--silent"));
        words.addAll(List.of(more));
        return account.run(work, words);
    }

    private static String options(int port) {
        return "-p "
                + port
                + " -c listen_addresses=127.0.0.1 -c unix_socket_directories=''"
                + " -c max_connections=200 -c log_checkpoints=off -c timezone=UTC";
    }

    /// Lets the remains of a killed server go, which still hold its memory for a moment.
    private static void rest() {
        LockSupport.parkNanos(Duration.ofMillis(300).toNanos());
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// We hold the folder's lock, so a server that still runs on it has lost its program: it is
    /// stopped, which costs less than to learn how it was started.
    private void stopOrphan() {
        var file = data().resolve("postmaster.pid");
        try {
            if (!Files.exists(file)) {
                return;
            }
            var pid = Long.parseLong(Files.readAllLines(file).getFirst().strip());
            var runs = ProcessHandle.of(pid).flatMap(process -> process.info().commandLine());
            if (runs.isEmpty()) {
                return;
            }
            if (runs.get().contains(data().toString())) {
                stop();
            } else {
                // After a restart of the machine the number may belong to some other program.
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file, e);
        }
    }
}
