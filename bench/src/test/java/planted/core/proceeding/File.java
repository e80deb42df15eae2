package planted.core.proceeding;

import java.time.LocalDate;
import java.util.Random;
import java.util.function.Supplier;

/// Reads the clock and throws dice, by a reference and by a call.
public class File {
    public Supplier<LocalDate> clock = LocalDate::now;
    public int dice = new Random(1).nextInt();
}
