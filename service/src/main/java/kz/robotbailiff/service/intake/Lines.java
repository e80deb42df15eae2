package kz.robotbailiff.service.intake;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Reads NDJSON line by line; of a line that is too long only the beginning is kept.
final class Lines {

    /// The longest line that is read.
    static final int LONGEST = 1 << 16;

    private final InputStream in;
    private final byte[] buffer = new byte[LONGEST];
    private int at;
    private int end;
    private int number;

    Lines(InputStream in) {
        this.in = in;
    }

    /// The next lines, at most `most`; none at the end. Empty lines are counted and passed over.
    List<Handed> next(int most) throws IOException {
        var lines = new ArrayList<Handed>(most);
        while (lines.size() < most && (at < end || fill())) {
            var line = line();
            if (line.tooLong() || !isBlank(line.bytes())) {
                lines.add(line);
            }
        }
        return lines;
    }

    private Handed line() throws IOException {
        var line = new byte[0];
        boolean tooLong = false;
        boolean ended = false;
        number++;
        while (!ended && (at < end || fill())) {
            int stop = at;
            while (stop < end && buffer[stop] != '\n') {
                stop++;
            }
            ended = stop < end;
            int room = LONGEST - line.length;
            tooLong |= stop - at > room;
            line = append(line, Math.min(stop - at, room));
            at = ended ? stop + 1 : stop;
        }
        return new Handed(number, line, tooLong);
    }

    private byte[] append(byte[] line, int length) {
        var longer = Arrays.copyOf(line, line.length + length);
        System.arraycopy(buffer, at, longer, line.length, length);
        return longer;
    }

    private boolean fill() throws IOException {
        at = 0;
        end = Math.max(0, in.read(buffer, 0, buffer.length));
        return end > 0;
    }

    private static boolean isBlank(byte[] line) {
        for (byte b : line) {
            if (b != ' ' && b != '\t' && b != '\r') {
                return false;
            }
        }
        return true;
    }
}
