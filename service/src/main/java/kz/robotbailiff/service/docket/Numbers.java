package kz.robotbailiff.service.docket;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kz.robotbailiff.core.law.Law;
import kz.robotbailiff.service.docket.Counters.Counter;

/// Numbers proceedings as `31-24-0012345`: region, year, and a counter without gaps.
final class Numbers {

    private static final String SERIES = "proceeding";

    private Numbers() {}

    static List<Opening> number(Connection connection, List<Answered> opened, Law law)
            throws SQLException {
        if (opened.isEmpty()) {
            return List.of();
        }
        Map<Counter, Integer> wanted = new HashMap<>();
        opened.forEach(file -> wanted.merge(counter(file, law), 1, Integer::sum));
        var next = Counters.take(connection, wanted);
        var openings = new ArrayList<Opening>(opened.size());
        for (var file : opened) {
            var counter = counter(file, law);
            long number = next.merge(counter, 1L, Long::sum) - 1;
            openings.add(new Opening(file, text(counter, number), law));
        }
        return openings;
    }

    private static Counter counter(Answered file, Law law) {
        return new Counter(SERIES, file.kato().region(), law.day().getYear());
    }

    private static String text(Counter counter, long number) {
        var text = new StringBuilder(16);
        padded(text, counter.region(), 2).append('-');
        padded(text, counter.year() % 100, 2).append('-');
        return padded(text, number, 7).toString();
    }

    private static StringBuilder padded(StringBuilder text, long number, int places) {
        var digits = Long.toString(number);
        return text.repeat('0', Math.max(0, places - digits.length())).append(digits);
    }
}
