package kz.robotbailiff.bench.prove;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import kz.robotbailiff.core.law.Law;
import kz.robotbailiff.core.law.LawBook;
import kz.robotbailiff.core.law.Question;

/// How an installation reads what the law leaves open, and the law read so.
///
/// @param chosen answers in place of the table's, by the code of their question
/// @param from the day from which they hold; before it, the table answers
public record Answers(Map<String, String> chosen, LocalDate from) {

    /// Everything as the table has it.
    public static final Answers OF_TABLE = new Answers(Map.of(), LawBook.FIRST_DAY);

    private static final int MIXED = 20;
    private static final LocalDate AMID_LIVES = LocalDate.of(2025, 9, 10);
    private static final Map<Answers, Book> BOOKS = new ConcurrentHashMap<>();
    private static final List<Answers> ALL = all();

    public Answers {
        chosen = Map.copyOf(new TreeMap<>(chosen));
    }

    /// One answer other than the table's, on every day.
    public static Answers with(String question, String answer) {
        return new Answers(Map.of(question, answer), LawBook.FIRST_DAY);
    }

    /// The table's, each question answered otherwise by itself, and mixtures, some of them in force
    /// only from a day in the middle of lives.
    static List<Answers> known() {
        return ALL;
    }

    private static List<Answers> all() {
        var all = new ArrayList<Answers>();
        all.add(OF_TABLE);
        for (var question : Question.values()) {
            all.add(with(question.code(), others(question).getLast()));
        }
        var dice = new SplittableRandom(MIXED);
        for (int mixed = 0; mixed < MIXED; mixed++) {
            var chosen = new TreeMap<String, String>();
            for (var question : Question.values()) {
                if (dice.nextInt(2) == 0) {
                    chosen.put(question.code(), others(question).getLast());
                }
            }
            all.add(new Answers(chosen, mixed % 4 == 0 ? AMID_LIVES : LawBook.FIRST_DAY));
        }
        return List.copyOf(all);
    }

    private static List<String> others(Question question) {
        return question == Question.REMINDER_DAYS ? List.of("3 20 27") : question.answers();
    }

    /// The answer to a question on a day: chosen, or the table's, which is the first of all.
    String on(LocalDate day, Question question) {
        var own = day.isBefore(from) ? null : chosen.get(question.code());
        return own == null ? question.answers().getFirst() : own;
    }

    boolean says(LocalDate day, Question question, String answer) {
        return on(day, question).equals(answer);
    }

    /// These without one; without any, the table's.
    Answers without(String code) {
        var fewer = new TreeMap<>(chosen);
        fewer.remove(code);
        return fewer.isEmpty() ? OF_TABLE : new Answers(fewer, from);
    }

    /// The law, read so.
    Book book() {
        return BOOKS.computeIfAbsent(this, Book::new);
    }

    /// A book of the law and its days, each made once.
    static final class Book {

        private final LawBook book;
        private final Map<LocalDate, Law> days = new ConcurrentHashMap<>();

        private Book(Answers answers) {
            var settings = new TreeMap<String, String>();
            answers.chosen.forEach(
                    (code, answer) -> settings.put(code, answer + " from " + answers.from));
            book = LawBook.load(settings);
        }

        Law on(LocalDate day) {
            return days.computeIfAbsent(day, book::on);
        }
    }
}
