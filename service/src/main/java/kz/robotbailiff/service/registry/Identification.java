package kz.robotbailiff.service.registry;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import kz.robotbailiff.core.proceeding.Fact;
import kz.robotbailiff.service.docket.Facts;
import kz.robotbailiff.service.docket.NewFact;
import kz.robotbailiff.service.docket.Newcomer;
import kz.robotbailiff.service.docket.Newcomers;
import kz.robotbailiff.service.platform.ByKey;
import kz.robotbailiff.service.platform.Columns;
import kz.robotbailiff.service.platform.Db;
import kz.robotbailiff.service.platform.Sql;
import kz.robotbailiff.service.platform.Time;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// One batch of newcomers: claimed, looked up, written down as facts.
final class Identification {

    private static final String UPDATE = Sql.of(Identification.class, "update_persons");
    private static final Duration LEASE = Duration.ofMinutes(2);
    private static final int LONGEST_WAIT_SECONDS = 60;
    private static final Logger LOG = LoggerFactory.getLogger(Identification.class);

    private final Newcomers newcomers;
    private final PersonsGateway register;
    private final Facts facts;
    private final Db db;
    private final Time time;

    Identification(Newcomers newcomers, PersonsGateway register, Facts facts, Db db, Time time) {
        this.newcomers = newcomers;
        this.register = register;
        this.facts = facts;
        this.db = db;
        this.time = time;
    }

    /// Looks a batch up.
    ///
    /// @return how many newcomers got their answer
    int round(int batch) {
        var claimed = newcomers.claim(batch, LEASE);
        if (claimed.isEmpty()) {
            return 0;
        }
        try {
            var iins = claimed.stream().map(Newcomer::iin).distinct().toList();
            return answer(claimed, register.find(iins));
        } catch (RegisterSilent silent) {
            LOG.warn("the register of persons: {}", silent.getMessage());
            later(claimed);
            return 0;
        }
    }

    private int answer(List<Newcomer> claimed, Map<String, RegisteredPerson> found) {
        var answered = claimed.stream().filter(each -> found.containsKey(each.iin())).toList();
        db.transact(transaction -> write(transaction, answered, found));
        var silent = claimed.stream().filter(each -> !found.containsKey(each.iin())).toList();
        if (!silent.isEmpty()) {
            LOG.warn("the register of persons said nothing about {} numbers", silent.size());
            later(silent);
        }
        return answered.size();
    }

    private int write(
            Connection transaction, List<Newcomer> answered, Map<String, RegisteredPerson> found)
            throws SQLException {
        ByKey.go(transaction);
        var files = answered.stream().map(Newcomer::file).toList();
        // another node may have answered when a lease had run out
        var waiting = new HashSet<>(newcomers.dismiss(transaction, files));
        var told = new ArrayList<NewFact>();
        var corroborated = new TreeMap<String, RegisteredPerson>();
        Instant now = time.now();
        for (var newcomer : answered) {
            var person = found.get(newcomer.iin());
            if (person == null || !waiting.contains(newcomer.file())) {
                continue;
            }
            var fact = Corroboration.of(newcomer, person);
            told.add(NewFact.of(newcomer.file(), fact, now));
            if (fact instanceof Fact.Identified) {
                corroborated.put(newcomer.iin(), person);
            }
        }
        update(transaction, List.copyOf(corroborated.values()));
        facts.record(transaction, told);
        return told.size();
    }

    /// The register's own word replaces what a document said, once the name was borne out.
    private static void update(Connection transaction, List<RegisteredPerson> persons)
            throws SQLException {
        try (var update = transaction.prepareStatement(UPDATE)) {
            var columns = new Columns(transaction, update);
            columns.texts(persons.stream().map(person -> person.iin()).toList());
            columns.texts(persons.stream().map(person -> person.surname()).toList());
            columns.texts(persons.stream().map(person -> person.givenName()).toList());
            columns.texts(persons.stream().map(person -> person.patronymic()).toList());
            columns.texts(persons.stream().map(person -> person.address()).toList());
            columns.texts(persons.stream().map(person -> person.kato()).toList());
            columns.texts(persons.stream().map(person -> person.phone()).toList());
            update.executeUpdate();
        }
    }

    private void later(List<Newcomer> silent) {
        int tries = silent.stream().mapToInt(Newcomer::tries).min().orElse(0);
        long seconds = Math.min(1L << Math.min(tries, 6), LONGEST_WAIT_SECONDS);
        newcomers.later(
                silent.stream().map(Newcomer::file).toList(), time.now().plusSeconds(seconds));
    }
}
