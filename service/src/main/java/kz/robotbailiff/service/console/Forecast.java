package kz.robotbailiff.service.console;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// How many open files reach their last day on each of the next days, as bars of a drawing.
public record Forecast(List<Bar> bars, long most, long all) {

    /// How far it looks ahead.
    public static final int DAYS = 30;

    public static final int WIDTH = 720;
    public static final int HEIGHT = 140;
    private static final int FLOOR = 112;
    private static final int UPPER = 16;

    /// One day.
    public record Bar(LocalDate day, long files, int x, int y, int height) {}

    /// @param rows columns `day` and `files`
    static Forecast of(LocalDate from, List<Map<String, @Nullable Object>> rows) {
        var counts = new HashMap<LocalDate, Long>();
        for (var row : rows) {
            var files = (Number) Objects.requireNonNull(row.get("files"));
            counts.put((LocalDate) Objects.requireNonNull(row.get("day")), files.longValue());
        }
        long most = counts.values().stream().mapToLong(Long::longValue).max().orElse(0);
        var bars = new ArrayList<Bar>();
        for (int i = 0; i < DAYS; i++) {
            var day = from.plusDays(i);
            long files = counts.getOrDefault(day, 0L);
            int height = most == 0 ? 0 : (int) ((FLOOR - UPPER) * files / most);
            bars.add(new Bar(day, files, i * (WIDTH / DAYS), FLOOR - height, height));
        }
        long all = counts.values().stream().mapToLong(Long::longValue).sum();
        return new Forecast(bars, most, all);
    }
}
