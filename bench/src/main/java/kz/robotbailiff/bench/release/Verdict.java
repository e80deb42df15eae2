package kz.robotbailiff.bench.release;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kz.robotbailiff.core.money.Tenge;

/// Counts again, from the banks' own books and the database, whether everybody was let go.
final class Verdict {

    private static final Tenge GIFT = Tenge.of(1_000_000);

    private static final String FILES =
            "select id, state::text, closing::text, owed - paid as left, marks from proceeding";

    /// Each release that took longer than its bound must have been told to an officer.
    private static final String SILENT =
            """
            select a.id from act a join decision d on d.id = a.decision
            where a.kind in ('LIFT_SEIZURE', 'LIMIT_SEIZURE', 'RECALL_COLLECTION',
                'LIMIT_COLLECTION', 'LIFT_PROHIBITION', 'EXCLUDE_FROM_REGISTER')
              and coalesce(a.ended_at, '2026-10-30') > d.made_at + interval '85 minutes'
              and not exists (select 1 from fact f where f.act = a.id and f.kind = 'unanswered')
            """;

    private static final String UNFINISHED =
            "select id from act where state <> 'done' and kind <> 'ORDER_COLLECTION'";

    private static final String POSTINGS =
            "select movement from posting group by movement having sum(sum) <> 0";

    /// Of files that were not cancelled, every tenge has exactly one way out.
    private static final String PAYOUTS =
            """
            select r.file
            from (select file, sum(sum) as sum from receipt where file is not null group by file) r
            left join (select file, sum(sum) as sum from act
                       where kind in ('PAY_CLAIMANT', 'REFUND', 'ROUTE_TO_BAILIFF')
                       group by file) a on a.file = r.file
            join proceeding p on p.id = r.file
            where coalesce(a.sum, 0) <> r.sum and p.closing is distinct from 'cancelled'
            """;

    /// Money that a decision was made about has left the account in which it came.
    private static final String UNSETTLED =
            """
            select r.file from holding h join receipt r on r.id = h.receipt
            where h.account = 'received' and h.sum <> 0 and r.file is not null
            """;

    private static final String SET_ASIDE = "select file from set_aside";

    private static final String STORY =
            """
            select to_char(at, 'MM-DD HH24:MI:SS') as at, what from (
                select recorded_at as at, concat_ws(' ', 'fact', kind, sum, 'bank', partner, 'act',
                    act) as what from fact where file = ?
                union all
                select d.made_at, concat_ws(' ', 'act', a.id, a.kind, a.sum, a.detail, a.state)
                from act a join decision d on d.id = a.decision where a.file = ?
                union all
                select p.ordered_at, concat_ws(' ', 'told', o.kind, o.id, 'bank', p.bank, 'most',
                    p.most, 'done', p.done, 'confirmed', p.confirmed_at, 'asked', o.asked,
                    'answered', o.answered, 'refused', o.refused, 'passed', o.passed)
                from bank_order o left join bank_part p on p.upon = o.id where o.file = ?
                union all
                select confirmed_at, concat_ws(' ', 'known bank', bank, 'seized', seized, 'barred',
                    barred, 'cap', cap, 'collected', collected, 'seq', seq)
                from bank_account where file = ?) s
            order by at
            """;

    private final Outside outside;
    private final List<Subject> subjects;

    Verdict(Outside outside, List<Subject> subjects) {
        this.outside = outside;
        this.subjects = subjects;
    }

    private record File(String state, String closing, long left) {}

    /// Whoever is still bound anywhere will show it: money comes to everybody at every bank.
    void giveToEverybody() {
        for (var subject : subjects) {
            for (int bank = 0; bank < Outside.BANKS; bank++) {
                outside.give(bank, subject.iin(), GIFT, "current");
            }
        }
    }

    List<String> of(Firm firm) {
        var wrong = new ArrayList<String>();
        ids(SILENT).forEach(id -> wrong.add("release " + id + " was late, and nobody was told"));
        ids(UNFINISHED).forEach(id -> wrong.add("act " + id + " was never done"));
        ids(POSTINGS).forEach(id -> wrong.add("movement " + id + " is not zero"));
        ids(PAYOUTS).forEach(id -> wrong.add("file " + id + ": paid out is not what came in"));
        ids(UNSETTLED).forEach(id -> wrong.add("file " + id + ": money was never settled"));
        ids(SET_ASIDE).forEach(id -> wrong.add("file " + id + " was set aside"));
        firm.faultsOfTheBook().forEach(each -> wrong.add("the book: " + each));
        var files = files();
        for (var subject : subjects) {
            var file = files.get(subject.file());
            if (file == null) {
                wrong.add("file " + subject.file() + " was never opened");
            } else {
                int before = wrong.size();
                judge(subject, file, wrong);
                if (wrong.size() > before) {
                    wrong.add("its story:\n" + story(subject.file()));
                }
            }
        }
        return wrong;
    }

    private void judge(Subject subject, File file, List<String> wrong) {
        var held = Tenge.ZERO;
        var debited = Tenge.ZERO;
        for (int bank = 0; bank < Outside.BANKS; bank++) {
            held = held.plus(outside.held(bank, subject.iin()));
            debited = debited.plus(GIFT.minus(outside.balance(bank, subject.iin())));
        }
        var who = "file " + subject.file() + " (" + file.state() + " " + file.closing() + ")";
        var most = file.state().equals("terminated") ? Tenge.ZERO : Tenge.ofTiyn(file.left());
        if (held.exceeds(most)) {
            wrong.add(who + ": banks hold " + held.toDecimal() + " of " + most.toDecimal());
        }
        if (!file.state().equals("open") && debited.isPositive()) {
            wrong.add(who + ": banks debited " + debited.toDecimal() + " after the end");
        }
        if (file.state().equals("terminated") && outside.isListed(subject.iin())) {
            wrong.add(who + ": still listed");
        }
    }

    /// What happened to a file that is wrong, and what each bank was told and told of it.
    String story(long file) {
        var lines = new ArrayList<String>();
        try (var connection = outside.source.getConnection();
                var select = connection.prepareStatement(STORY)) {
            for (int place = 1; place <= 4; place++) {
                select.setLong(place, file);
            }
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    lines.add("    " + rows.getString("at") + " " + rows.getString("what"));
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return String.join("\n", lines);
    }

    private Map<Long, File> files() {
        var files = new HashMap<Long, File>();
        try (var connection = outside.source.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(FILES)) {
            while (rows.next()) {
                var closing = String.valueOf(rows.getString("closing"));
                files.put(
                        rows.getLong("id"),
                        new File(rows.getString("state"), closing, rows.getLong("left")));
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return files;
    }

    private List<Long> ids(String sql) {
        var ids = new ArrayList<Long>();
        try (var connection = outside.source.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                ids.add(rows.getLong(1));
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return ids;
    }
}
