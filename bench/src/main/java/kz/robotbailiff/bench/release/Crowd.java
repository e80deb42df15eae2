package kz.robotbailiff.bench.release;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import kz.robotbailiff.core.money.Tenge;

/// People with a document each, as intake leaves them.
final class Crowd {

    private static final long FIRST = 1_000_000_000L;
    private static final int SMALLEST = 2_000;
    private static final int SPAN = 80_000;

    private final Outside outside;
    private final Random dice;
    private final long seed;

    Crowd(Outside outside, Random dice, long seed) {
        this.outside = outside;
        this.dice = dice;
        this.seed = seed;
    }

    List<Subject> of(int files) {
        var subjects = new ArrayList<Subject>();
        try (var connection = outside.source.getConnection();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            for (int i = 0; i < files; i++) {
                long id = FIRST + seed % 10_000 * 100_000 + i;
                var owed = Tenge.of(SMALLEST + dice.nextInt(SPAN));
                var subject = new Subject(id, "77%010d".formatted(id % 10_000_000_000L), owed);
                subjects.add(subject);
                statement.addBatch(person(subject));
                statement.addBatch(document(subject));
            }
            statement.executeBatch();
            connection.commit();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return subjects;
    }

    private static String person(Subject subject) {
        return "insert into person (id, iin, surname, given_name, address, kato) values"
                + " (%d, '%s', 'Үлгі', 'Адам', 'Тараз', '311010000')"
                        .formatted(subject.file(), subject.iin());
    }

    private static String document(Subject subject) {
        return """
        insert into document (id, source, authority, number, kind, person, language, amount,
            issued_on, in_force_on, decided_on, kato, arrived_at, arrived_on, digest, changed_at)
        values (%1$d, 'administrative_register', '240840000017', 'P-%1$d', 'payment_prescription',
            %1$d, 'kk', %2$d, '2026-07-01', '2026-07-11', '2026-08-13', '311010000',
            '2026-09-02 04:00+00', '2026-09-02', '', '2026-09-02 04:00+00')
        """
                .formatted(subject.file(), subject.owed().tiyn());
    }
}
