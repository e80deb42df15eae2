package kz.robotbailiff.sandbox.load;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;
import kz.robotbailiff.core.document.Source;
import kz.robotbailiff.core.money.Tenge;
import kz.robotbailiff.sandbox.authority.Clerk;
import kz.robotbailiff.sandbox.authority.Office;
import kz.robotbailiff.sandbox.authority.Paper;
import kz.robotbailiff.sandbox.authority.Seal;
import kz.robotbailiff.sandbox.people.People;
import kz.robotbailiff.sandbox.people.Person;

/// A number of documents over an exact sum, each acceptable on the day for which they were made.
public final class Load {

    private static final int SIGNED_AT_ONCE = 1_000;
    private static final long LEAST = 2_000;
    private static final long MOST = 60_000;

    private final RandomGenerator random;
    private final People people;
    private final Shares shares;
    private final long seed;
    private final int cases;
    private final LocalDate today;
    private final Predicate<Person> debtors;
    private final List<Office> offices = List.of(Office.values());

    /// A load of `cases` documents over `total`, which is in whole tenge, to be sent on `today`.
    public Load(long seed, int cases, Tenge total, LocalDate today) {
        this(seed, cases, total, today, _ -> true);
    }

    /// The same against such debtors alone.
    public Load(long seed, int cases, Tenge total, LocalDate today, Predicate<Person> debtors) {
        this.debtors = debtors;
        this.seed = seed;
        this.cases = cases;
        this.today = today;
        this.random = new SplittableRandom(seed);
        this.people = new People(seed);
        this.shares = new Shares(random, total.tiyn() / 100, cases, LEAST, MOST);
    }

    /// Writes a file of signed documents for each source, one a line, and says where they are.
    public Map<Source, Path> write(Path folder, Function<Source, Seal> seals) {
        try {
            Files.createDirectories(folder);
            var files = new EnumMap<Source, Path>(Source.class);
            var once = new EnumMap<Source, Seal>(Source.class);
            for (var source : Source.values()) {
                files.put(source, folder.resolve(source + ".ndjson"));
                once.put(source, seals.apply(source));
            }
            writeAll(files, once);
            return files;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void writeAll(Map<Source, Path> files, Map<Source, Seal> seals) throws IOException {
        var lines = new EnumMap<Source, OutputStream>(Source.class);
        try {
            for (var file : files.entrySet()) {
                var out = Files.newOutputStream(file.getValue());
                lines.put(file.getKey(), new BufferedOutputStream(out, 1 << 16));
            }
            for (var from = 0; from < cases; from += SIGNED_AT_ONCE) {
                var signed =
                        papers(from, Math.min(from + SIGNED_AT_ONCE, cases)).parallelStream()
                                .map(sent -> sent.line(seals))
                                .toList();
                for (var line : signed) {
                    Objects.requireNonNull(lines.get(line.source())).write(line.json());
                }
            }
        } finally {
            for (var out : lines.values()) {
                out.close();
            }
        }
    }

    private List<Sent> papers(int from, int until) {
        var papers = new ArrayList<Sent>(until - from);
        for (var i = from; i < until; i++) {
            var office = offices.get(random.nextInt(offices.size()));
            var number = "L%d-%06d".formatted(seed, i + 1);
            var paper = Clerk.write(office, number, debtor(), shares.next(), today);
            papers.add(new Sent(office.source(), paper));
        }
        return papers;
    }

    private Person debtor() {
        var person = people.next();
        while (!debtors.test(person)) {
            person = people.next();
        }
        return person;
    }

    /// A paper and the source through which it goes.
    private record Sent(Source source, Paper paper) {

        Line line(Map<Source, Seal> seals) {
            var json = Objects.requireNonNull(seals.get(source)).signed(paper) + "\n";
            return new Line(source, json.getBytes(UTF_8));
        }
    }

    @SuppressWarnings("ArrayRecordComponent") // never compared, only written
    private record Line(Source source, byte[] json) {}
}
