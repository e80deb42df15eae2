package kz.robotbailiff.service.transfer;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import kz.robotbailiff.service.platform.Db;
import kz.robotbailiff.service.platform.Sql;
import kz.robotbailiff.service.platform.Time;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Keeps the roster of private bailiffs: asked for when it grows old, kept for ever under its hash.
///
/// While the chamber does not answer, or sends what is no roster, the last good one is used.
final class Rosters implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Rosters.class);
    private static final String NEWEST = Sql.of(Rosters.class, "newest_roster");
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final int LARGEST = 16 << 20;

    private final Db db;
    private final Time time;
    private final TransferSettings settings;
    private final RosterShelf shelf = new RosterShelf();
    private final HttpClient http =
            HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .connectTimeout(Duration.ofSeconds(3))
                    .build();
    private @Nullable Kept kept;

    Rosters(Db db, Time time, TransferSettings settings) {
        this.db = db;
        this.time = time;
        this.settings = settings;
    }

    private record Kept(Roster roster, Instant loadedAt) {}

    /// The roster to distribute by, or empty where there has never been one.
    synchronized Optional<Roster> current() {
        if (kept == null) {
            kept = newest().orElse(null);
        }
        if (kept == null || isOld(kept)) {
            refresh();
        }
        return Optional.ofNullable(kept).map(Kept::roster);
    }

    /// The sandbox's clock may also have been set back.
    private boolean isOld(Kept known) {
        var age = Duration.between(known.loadedAt(), time.now());
        return age.isNegative() || age.compareTo(settings.refresh()) > 0;
    }

    private void refresh() {
        try {
            var body = ask();
            if (body != null) {
                var roster = Roster.parse(body);
                db.transact(connection -> shelf.keep(connection, roster, time.now()));
                kept = new Kept(roster, time.now());
            }
        } catch (IOException | RuntimeException e) {
            LOG.warn("the roster stays as it is: {}", e.toString());
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private @Nullable String ask() throws IOException, InterruptedException {
        if (settings.chamber() == null) {
            return null;
        }
        var request = HttpRequest.newBuilder(settings.chamber()).timeout(PATIENCE).build();
        var answer = http.send(request, HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != 200 || answer.body().length() > LARGEST) {
            throw new IOException("the chamber answers " + answer.statusCode());
        }
        return answer.body();
    }

    private Optional<Kept> newest() {
        return db.read(connection -> {
            try (var select = connection.prepareStatement(NEWEST);
                    var rows = select.executeQuery()) {
                return rows.next()
                        ? Optional.of(
                                new Kept(
                                        Roster.parse(rows.getString("body")),
                                        rows.getObject("loaded_at", OffsetDateTime.class)
                                                .toInstant()))
                        : Optional.empty();
            }
        });
    }

    @Override
    public void close() {
        http.shutdownNow();
    }
}
