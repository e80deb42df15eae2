package kz.robotbailiff.service.payment;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import kz.robotbailiff.core.money.Tenge;
import org.jspecify.annotations.Nullable;

/// Reads an agent's register of a day: UTF-8, a head, a line for each payment, a total.
///
/// A register is taken whole or not at all: one line that makes no sense, an id twice, or a total
/// that is not the sum of the lines, and none of it is believed.
public final class RegisterReader {

    private static final String HEAD = "txn_id;prv_txn;txn_date;account;sum;status";
    private static final String TOTAL = "total";
    private static final int CELLS = 6;

    private RegisterReader() {}

    /// A register read, or the place where it makes no sense.
    public sealed interface Read {}

    /// The lines of a whole register.
    public record Register(List<Line> lines) implements Read {}

    /// @param line where it makes no sense, counted from 1
    public record Nonsense(int line) implements Read {}

    /// A payment in a register.
    ///
    /// @param number our number, where the agent keeps it
    public record Line(
            String transaction,
            @Nullable String number,
            Instant happenedAt,
            String account,
            Tenge sum,
            boolean cancelled) {}

    /// Reads bytes, whatever they are.
    public static Read read(byte[] bytes) {
        String text;
        try {
            text = UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException _) {
            return new Nonsense(1);
        }
        var rows = text.lines().toList();
        if (rows.size() < 2 || !rows.getFirst().equals(HEAD)) {
            return new Nonsense(1);
        }
        var lines = new ArrayList<Line>();
        var ids = new HashSet<String>();
        for (int i = 1; i < rows.size() - 1; i++) {
            var line = line(rows.get(i));
            if (line.isEmpty() || !ids.add(line.get().transaction())) {
                return new Nonsense(i + 1);
            }
            lines.add(line.get());
        }
        return isTotal(rows.getLast(), lines)
                ? new Register(List.copyOf(lines))
                : new Nonsense(rows.size());
    }

    private static boolean isTotal(String row, List<Line> lines) {
        var sum = Tenge.ZERO;
        try {
            for (var line : lines) {
                sum = sum.plus(line.sum());
            }
        } catch (ArithmeticException _) {
            return false;
        }
        return row.equals("%s;%d;;;%s;".formatted(TOTAL, lines.size(), sum.toDecimal()));
    }

    private static Optional<Line> line(String row) {
        var cells = row.split(";", -1);
        if (cells.length != CELLS || !cells[0].matches("[0-9A-Za-z_-]{1,100}")) {
            return Optional.empty();
        }
        var date = Asked.Dates.read(cells[2]);
        var account = cells[3].strip();
        boolean cancelled = cells[5].equals("cancelled");
        boolean known = cancelled || cells[5].equals("paid");
        if (date == null || !Accounts.isShaped(account) || !known) {
            return Optional.empty();
        }
        try {
            var sum = Tenge.parse(cells[4]);
            var number = cells[1].isEmpty() ? null : cells[1];
            return sum.isZero()
                    ? Optional.empty()
                    : Optional.of(new Line(cells[0], number, date, account, sum, cancelled));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }
}
