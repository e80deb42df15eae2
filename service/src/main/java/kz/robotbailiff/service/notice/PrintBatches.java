package kz.robotbailiff.service.notice;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import kz.robotbailiff.service.platform.Columns;
import kz.robotbailiff.service.platform.Db;
import kz.robotbailiff.service.platform.Ids;
import kz.robotbailiff.service.platform.Sql;
import kz.robotbailiff.service.platform.Time;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Brings letters to the printing house in batches, each a print file and an index with addresses.
///
/// Which letters a batch has is written down before it is printed, so that after a crash the same
/// file goes under the same number, and a letter is never in two.
final class PrintBatches {

    private static final Logger LOG = LoggerFactory.getLogger(PrintBatches.class);
    private static final String MAKE = Sql.of(PrintBatches.class, "make_batch");
    private static final String OPEN = Sql.of(PrintBatches.class, "open_batches");
    private static final String SENT = Sql.of(PrintBatches.class, "batch_sent");
    private static final int MOST = 100;

    private final Db db;
    private final Time time;
    private final Ids ids;
    private final LetterFile printer;
    private final PrintHouse house;

    PrintBatches(Db db, Time time, Ids ids, LetterFile printer, PrintHouse house) {
        this.db = db;
        this.time = time;
        this.ids = ids;
        this.printer = printer;
        this.house = house;
    }

    private record Batch(long id, Instant madeAt, List<Long> messages, List<Long> files) {}

    /// Makes a batch of what is ordered, and sends every batch that has not been taken.
    void run() {
        long id = ids.next();
        db.transact(transaction -> {
            try (var insert = transaction.prepareStatement(MAKE)) {
                new Columns(transaction, insert).time(time.now()).longs(List.of(id)).number(MOST);
                return insert.executeUpdate();
            }
        });
        for (var batch : db.read(PrintBatches::open)) {
            try {
                send(batch);
            } catch (IOException e) {
                LOG.warn("batch {} is sent again later: {}", batch.id(), e.toString());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private static List<Batch> open(Connection connection) throws SQLException {
        var batches = new ArrayList<Batch>();
        try (var select = connection.prepareStatement(OPEN);
                var rows = select.executeQuery()) {
            while (rows.next()) {
                var made = Objects.requireNonNull(rows.getObject("made_at", OffsetDateTime.class));
                batches.add(
                        new Batch(
                                rows.getLong("id"),
                                made.toInstant(),
                                List.of((Long[]) rows.getArray("messages").getArray()),
                                List.of((Long[]) rows.getArray("files").getArray())));
            }
        }
        return batches;
    }

    private void send(Batch batch) throws IOException, InterruptedException {
        var people = db.read(connection -> Addressee.of(connection, batch.files()));
        var letters = new ArrayList<LetterFile.Letter>();
        for (int i = 0; i < batch.messages().size(); i++) {
            var to = Objects.requireNonNull(people.get(batch.files().get(i)));
            letters.add(new LetterFile.Letter(batch.messages().get(i), to));
        }
        house.put(batch.id(), "letters.pdf", printer.pdf(letters, Time.day(batch.madeAt())));
        house.put(batch.id(), "index.csv", LetterFile.index(letters));
        db.transact(transaction -> {
            try (var update = transaction.prepareStatement(SENT)) {
                new Columns(transaction, update).time(time.now()).longs(List.of(batch.id()));
                return update.executeUpdate();
            }
        });
    }
}
