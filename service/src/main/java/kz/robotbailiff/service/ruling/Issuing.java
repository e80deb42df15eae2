package kz.robotbailiff.service.ruling;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import kz.robotbailiff.service.docket.Counters;
import kz.robotbailiff.service.docket.Counters.Counter;
import kz.robotbailiff.service.platform.Ids;
import kz.robotbailiff.service.ruling.Signing.Numbered;

/// Issues what was drafted: numbers it without gaps, freezes it, signs it, writes it; all in the
/// caller's transaction.
final class Issuing {

    private final Signing signing;
    private final Content content;

    Issuing(Ids ids, Deadlines deadlines) {
        this.signing = new Signing(ids);
        this.content = new Content(deadlines);
    }

    void issue(Connection transaction, List<Draft> drafts, Instant now) throws SQLException {
        var byForm = new EnumMap<Form, List<Draft>>(Form.class);
        for (var draft : drafts) {
            byForm.computeIfAbsent(draft.form(), _ -> new ArrayList<>()).add(draft);
        }
        for (var alike : byForm.entrySet()) {
            var numbered = number(transaction, alike.getValue());
            RulingTables.write(transaction, alike.getKey(), signing.sign(numbered, now), now);
        }
    }

    private List<Numbered> number(Connection transaction, List<Draft> drafts) throws SQLException {
        drafts.sort(Comparator.comparingLong(Draft::act));
        var wanted = new HashMap<Counter, Integer>();
        drafts.forEach(draft -> wanted.merge(draft.counter(), 1, Integer::sum));
        var next = new HashMap<>(Counters.take(transaction, wanted));
        var numbered = new ArrayList<Numbered>(drafts.size());
        for (var draft : drafts) {
            long ordinal = next.merge(draft.counter(), 1L, Long::sum) - 1;
            var number = draft.number(ordinal);
            numbered.add(new Numbered(draft, ordinal, number, content.of(draft, number)));
        }
        return numbered;
    }
}
