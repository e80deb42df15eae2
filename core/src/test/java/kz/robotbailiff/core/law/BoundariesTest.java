package kz.robotbailiff.core.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class BoundariesTest {

    @Test
    void eachHasADifferentCaseOnEitherSide() {
        var names = new HashSet<String>();
        for (Row boundary : Boundaries.rows()) {
            assertThat(names.add(boundary.text("boundary"))).as(boundary.toString()).isTrue();
            assertThat(given(boundary, "this_side"))
                    .as(boundary.toString())
                    .isNotEqualTo(given(boundary, "other_side"));
        }
        assertThat(names).hasSizeGreaterThan(60);
    }

    private static Object given(Row boundary, String side) {
        var cells = new TreeMap<>(Boundaries.side(boundary, side).cells());
        cells.remove("sentence");
        return cells;
    }
}
