package kz.robotbailiff.service.console;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// An item of the work list with what may be answered to it.
///
/// @param row the item's columns, for the page
public record Item(long file, int region, Set<Reply> replies, Map<String, @Nullable Object> row) {

    static Item of(Map<String, @Nullable Object> row) {
        return new Item(
                number(row, "file").longValue(),
                number(row, "region").intValue(),
                Reply.to(String.valueOf(row.get("code")), "open".equals(row.get("state"))),
                row);
    }

    /// Whether nobody has answered it yet.
    public boolean waits() {
        return row.get("answered_at") == null;
    }

    private static Number number(Map<String, @Nullable Object> row, String column) {
        return (Number) Objects.requireNonNull(row.get(column));
    }
}
