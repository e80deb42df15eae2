package kz.robotbailiff.service.payment;

import kz.robotbailiff.service.platform.Columns;
import kz.robotbailiff.service.platform.Db;
import kz.robotbailiff.service.platform.Sql;
import kz.robotbailiff.service.platform.Time;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Proves the book once a night, and keeps what came out for everybody to see.
final class NightlyProof {

    private static final Logger LOG = LoggerFactory.getLogger(NightlyProof.class);
    private static final String WRITE = Sql.of(NightlyProof.class, "write_proof");
    private static final String LAST = Sql.of(NightlyProof.class, "proven_since");
    private static final String KIND = "book";

    private final Db db;
    private final Time time;
    private final Proof proof;
    private final Alarms alarms;

    NightlyProof(Db db, Time time, Proof proof, Alarms alarms) {
        this.db = db;
        this.time = time;
        this.proof = proof;
        this.alarms = alarms;
    }

    /// One beat: the first one of a day proves.
    void beat() {
        boolean proven =
                db.read(connection -> {
                    try (var select = connection.prepareStatement(LAST)) {
                        new Columns(connection, select).time(Time.startOf(time.today()));
                        try (var rows = select.executeQuery()) {
                            return rows.next();
                        }
                    }
                });
        if (!proven) {
            run();
        }
    }

    /// Proves now.
    ///
    /// @return how many contradictions there are
    int run() {
        var faults = proof.faults();
        var first = faults.isEmpty() ? null : faults.getFirst().what();
        db.alone(connection -> {
            try (var insert = connection.prepareStatement(WRITE)) {
                new Columns(connection, insert).time(time.now()).number(faults.size()).text(first);
                return insert.executeUpdate();
            }
        });
        if (faults.isEmpty()) {
            alarms.end(KIND, "");
        } else {
            LOG.error("the book contradicts itself {} times, first: {}", faults.size(), first);
            alarms.raise(KIND, "", "", null);
        }
        return faults.size();
    }
}
