package kz.robotbailiff.service.docket;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import kz.robotbailiff.core.law.Law;
import kz.robotbailiff.core.proceeding.Outcome;
import kz.robotbailiff.core.proceeding.Proceeding;
import kz.robotbailiff.service.platform.Ids;
import kz.robotbailiff.service.platform.Time;

/// One round: take trays, read each to the robot, write what it answered; one transaction, and a
/// number of statements that does not depend on how many files are in it.
final class Round {

    private final TrayReader reader;
    private final Reading reading;
    private final ActWriter acts;
    private final LawOfDay laws;
    private final Regions regions;
    private final List<RoundWriter> writers;
    private final Time time;

    Round(LawOfDay laws, Regions regions, Ids ids, Time time, List<RoundWriter> writers) {
        this.laws = laws;
        this.regions = regions;
        this.time = time;
        this.writers = List.copyOf(writers);
        reader = new TrayReader(laws);
        reading = new Reading(ids, time);
        acts = new ActWriter(ids);
    }

    /// Answers what is pending for these files, as far as they are free.
    int answer(Connection connection, List<Long> files) throws SQLException {
        var today = time.today();
        var law = laws.on(today).closedIn(regions.closedOn(connection, today));
        return write(connection, reader.withFacts(connection, files), law, DueDays.afterFacts());
    }

    /// Does for these files what the day makes due, as far as they are free.
    int begin(Connection connection, List<Long> files, LocalDate day) throws SQLException {
        var law = laws.on(day);
        return write(connection, reader.onDay(connection, files, day), law, DueDays.afterDay(day));
    }

    /// Whether, by reading, money on its way holds back a transfer that is due on this day.
    boolean moneyInFlightHoldsTransfer(LocalDate day) {
        return laws.on(day).readings().moneyInFlightHoldsTransfer();
    }

    private int write(Connection connection, List<Tray> trays, Law law, DueDays due)
            throws SQLException {
        if (trays.isEmpty()) {
            return 0;
        }
        var now = time.now();
        var answered = trays.stream().map(tray -> reading.read(tray, law)).toList();
        var decided = answered.stream().flatMap(file -> file.decided().stream()).toList();
        DecisionWriter.clearPending(connection, answered);
        writeStates(connection, answered, due);
        var weighty = decided.stream().filter(d -> d.decisionId() != 0).toList();
        DecisionWriter.write(connection, weighty, law);
        acts.write(connection, answered, now);
        for (var writer : writers) {
            writer.write(connection, decided);
        }
        open(connection, answered, law);
        return trays.size();
    }

    private void writeStates(Connection connection, List<Answered> answered, DueDays due)
            throws SQLException {
        var now = time.now();
        var examined =
                answered.stream()
                        .filter(f -> f.tray().proceeding() instanceof Proceeding.Received)
                        .filter(Answered::changed)
                        .toList();
        StateWriter.settleDocuments(connection, examined, now);
        var known =
                answered.stream()
                        .filter(f -> !(f.tray().proceeding() instanceof Proceeding.Received))
                        .toList();
        StateWriter.change(connection, known.stream().filter(Answered::changed).toList(), due, now);
        due.rest(connection, known.stream().filter(f -> !f.changed()).toList());
        StateWriter.touch(connection, known.stream().filter(Round::moved).toList(), now);
    }

    /// Last of all: rounds side by side wait for each other's counters from here to the commit.
    /// Numbered first, two rounds took 150 ms a thousand files for the wait alone.
    private void open(Connection connection, List<Answered> answered, Law law) throws SQLException {
        var opened =
                answered.stream()
                        .filter(f -> f.tray().proceeding() instanceof Proceeding.Received)
                        .filter(Answered::opened)
                        .toList();
        StateWriter.open(connection, Numbers.number(connection, opened, law), time.now());
    }

    private static boolean moved(Answered file) {
        return file.decided().stream().anyMatch(d -> d.decision().outcome() != Outcome.NOTED);
    }
}
