package kz.robotbailiff.service.transfer;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.robotbailiff.core.proceeding.ActKind;
import kz.robotbailiff.service.docket.Carrier;
import kz.robotbailiff.service.docket.Delivery;
import kz.robotbailiff.service.docket.Task;
import kz.robotbailiff.service.platform.Db;
import kz.robotbailiff.service.platform.Time;
import kz.robotbailiff.service.transfer.Allotments.Known;
import kz.robotbailiff.service.transfer.Allotments.Sheet;

/// Hands files over: a batch of them is allotted in memory between one reading and one writing.
final class HandOverCarrier implements Carrier {

    private final Db db;
    private final Time time;
    private final Rosters rosters;
    private final AcceptanceTerm term;
    private final Allotments allotments = new Allotments();

    HandOverCarrier(Db db, Time time, Rosters rosters, AcceptanceTerm term) {
        this.db = db;
        this.time = time;
        this.rosters = rosters;
        this.term = term;
    }

    @Override
    public Set<ActKind> kinds() {
        return Set.of(ActKind.HAND_OVER);
    }

    @Override
    public Map<Long, Delivery> carry(ActKind kind, List<Task> tasks) {
        var roster = rosters.current();
        if (roster.isEmpty()) {
            var outcomes = new HashMap<Long, Delivery>();
            tasks.forEach(t -> outcomes.put(t.id(), Delivery.retry("no roster of bailiffs yet")));
            return outcomes;
        }
        return db.transact(connection -> allot(connection, roster.get(), tasks));
    }

    private Map<Long, Delivery> allot(Connection transaction, Roster roster, List<Task> tasks)
            throws SQLException {
        var files = tasks.stream().map(Task::file).distinct().toList();
        allotments.lock(transaction, districts(allotments.cases(transaction, files)));
        // Read anew under the locks: another batch may have allotted a file of the same debtor.
        var cases = allotments.cases(transaction, files);
        var distribution = distribution(transaction, roster, cases);
        var outcomes = new HashMap<Long, Delivery>();
        var done = allotments.done(transaction, tasks.stream().map(Task::id).toList());
        var choices = new ArrayList<Choice>();
        var taken = new HashSet<Long>();
        for (var task : tasks.stream().sorted(Comparator.comparingLong(Task::id)).toList()) {
            var known = cases.get(task.file());
            boolean held = known == null || known.isHeld() || !taken.add(task.file());
            if (known == null || held || done.contains(task.id())) {
                outcomes.put(task.id(), Delivery.done());
                continue;
            }
            var file = with(task.id(), known);
            var choice = distribution.choose(file);
            outcomes.put(task.id(), choice == null ? nobody(file) : Delivery.done());
            if (choice != null) {
                choices.add(choice);
            }
        }
        var day = time.today();
        var sheet = new Sheet(roster, day, time.now(), term.lastDay(day));
        allotments.write(transaction, sheet, choices);
        return outcomes;
    }

    private Distribution distribution(Connection transaction, Roster roster, Map<Long, Known> cases)
            throws SQLException {
        var distribution = new Distribution(roster, time.today());
        int period = Distribution.period(time.today());
        allotments.readCounters(transaction, distribution, districts(cases), period);
        var persons = new HashSet<Long>();
        cases.values().forEach(known -> persons.add(known.file().person()));
        allotments.readHolders(transaction, distribution, persons);
        return distribution;
    }

    private static Set<String> districts(Map<Long, Known> cases) {
        var districts = new HashSet<String>();
        cases.values().forEach(known -> districts.add(known.file().district()));
        return districts;
    }

    private static Case with(long act, Known known) {
        var file = known.file();
        return new Case(
                act,
                file.file(),
                file.person(),
                file.district(),
                file.excluded(),
                file.territory(),
                file.material());
    }

    private static Delivery nobody(Case file) {
        return Delivery.givenUp(
                file.excluded().isEmpty()
                        ? "no private bailiff is registered in or assigned to " + file.district()
                        : "every private bailiff of " + file.district() + " has returned it");
    }
}
