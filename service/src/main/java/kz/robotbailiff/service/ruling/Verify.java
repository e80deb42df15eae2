package kz.robotbailiff.service.ruling;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import kz.robotbailiff.service.ruling.FileVerification.Answer;
import org.jspecify.annotations.Nullable;

/// Checks rulings from the command line, without a database and without a network:
/// `./robot verify FILE… [--trust trust.json] [--revoked revoked.json]`.
public final class Verify {

    private static final int REFUSED = 1;
    private static final int MISUSED = 2;
    private static final String USAGE =
            """
            ./robot verify FILE… [--trust trust.json] [--revoked revoked.json]

            Tells of each file (PDF, HTML, JSON, or a text file with a code's text) whether it is a
            ruling exactly as it was issued, and whether it still holds. FILE may be a code's text.
            --trust    certificates and list, from /rulings/trust.json at the ministry's address;
                       without it, a trust.json that lies beside the first file
            --revoked  a newer list, from /rulings/revoked.json
            Ends with 0 when all are genuine and hold, with 1 when one is not.\
            """;

    private final PrintStream out;

    /// @param out where it says what it found
    public Verify(PrintStream out) {
        this.out = out;
    }

    /// Ends the program with what was found.
    public static void main(String[] args) {
        System.exit(new Verify(System.out).run(List.of(args)));
    }

    /// Does what the command does, and returns the number that it ends with.
    public int run(List<String> args) {
        var files = new ArrayList<String>();
        @Nullable Path trust = null;
        @Nullable Path revoked = null;
        for (var rest = args.iterator(); rest.hasNext(); ) {
            var word = rest.next();
            if (word.equals("--trust") && rest.hasNext()) {
                trust = Path.of(rest.next());
            } else if (word.equals("--revoked") && rest.hasNext()) {
                revoked = Path.of(rest.next());
            } else {
                files.add(word);
            }
        }
        if (files.isEmpty() || files.stream().anyMatch(word -> word.startsWith("--"))) {
            out.println(USAGE);
            return MISUSED;
        }
        try {
            return check(files, trust(trust, revoked, files.getFirst()));
        } catch (IOException | IllegalArgumentException e) {
            out.println("robot: " + e.getMessage());
            return MISUSED;
        }
    }

    private static Trust trust(@Nullable Path trust, @Nullable Path revoked, String first)
            throws IOException {
        var file = trust == null ? beside(first) : trust;
        if (!Files.isReadable(file)) {
            throw new IllegalArgumentException(
                    "there is no "
                            + file
                            + ": take trust.json from /rulings/trust.json at the ministry's"
                            + " address and give it by --trust.");
        }
        var read = Trust.read(file);
        if (read.certificates().isEmpty()) {
            throw new IllegalArgumentException(file + " names nobody to trust.");
        }
        return revoked == null
                ? read
                : read.with(Files.readAllBytes(revoked))
                        .orElseThrow(() ->
                                new IllegalArgumentException(
                                        revoked + " is not signed by anyone trusted."));
    }

    private static Path beside(String first) {
        return first.startsWith(CodeText.OPENS)
                ? Path.of("trust.json")
                : Path.of(first).toAbsolutePath().resolveSibling("trust.json");
    }

    private int check(List<String> files, Trust trust) throws IOException {
        var verification = new FileVerification(trust);
        boolean all = true;
        for (var file : files) {
            var answer = verification.check(bytes(file));
            out.println(name(file) + ": " + sentence(answer));
            all &= answer.found() == FileVerification.Found.GENUINE;
        }
        var list = trust.revoked();
        out.println(
                list == null
                        ? "No list of rulings that hold no longer: take one by --revoked."
                        : "Rulings that hold no longer: as of " + list.asOf() + ".");
        return all ? 0 : REFUSED;
    }

    private static byte[] bytes(String file) throws IOException {
        if (file.startsWith(CodeText.OPENS)) {
            return file.getBytes(StandardCharsets.UTF_8);
        }
        if (!Files.isReadable(Path.of(file))) {
            throw new IllegalArgumentException("there is no file " + file);
        }
        return Files.readAllBytes(Path.of(file));
    }

    private static String name(String file) {
        return file.startsWith(CodeText.OPENS) ? "code" : file;
    }

    private static String sentence(Answer answer) {
        return switch (answer.found()) {
            case GENUINE -> "GENUINE, № " + answer.number() + facts(answer);
            case REVOKED -> {
                var entry = Objects.requireNonNull(answer.revoked());
                yield "REVOKED on %s (%s)%s, № %s"
                        .formatted(
                                entry.on(),
                                entry.reason(),
                                entry.by().isEmpty() ? "" : ", see № " + entry.by(),
                                answer.number());
            }
            case NOT_GENUINE -> "NOT GENUINE: changed, or not signed by anyone trusted";
            case NOT_OURS -> "NOT A RULING of this system";
        };
    }

    private static String facts(Answer answer) {
        var said = answer.facts();
        return said == null
                ? ""
                : " of %s; %s; %s tenge; proceeding № %s; compare these with the paper"
                        .formatted(said.date(), said.debtor(), said.owed(), said.proceeding());
    }
}
