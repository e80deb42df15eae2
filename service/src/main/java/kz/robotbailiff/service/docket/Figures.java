package kz.robotbailiff.service.docket;

import java.util.Locale;
import kz.robotbailiff.core.proceeding.Closing;
import kz.robotbailiff.core.proceeding.Debt;
import kz.robotbailiff.core.proceeding.Marks;
import kz.robotbailiff.core.proceeding.Proceeding;
import org.jspecify.annotations.Nullable;

/// A proceeding as the columns of its row.
record Figures(String state, @Nullable String closing, Debt debt, @Nullable Marks marks) {

    static Figures of(Proceeding proceeding) {
        return switch (proceeding) {
            case Proceeding.Open open -> new Figures("open", null, open.debt(), open.marks());
            case Proceeding.Terminated(var debt, var closing) ->
                    new Figures("terminated", code(closing), debt, null);
            case Proceeding.Transferred(var debt, var closing, var marks, boolean takenOver) ->
                    new Figures(
                            takenOver ? "taken_over" : "transferred", code(closing), debt, marks);
            case Proceeding.Received _, Proceeding.Returned _ ->
                    throw new IllegalArgumentException("not a proceeding");
        };
    }

    private static String code(Closing closing) {
        return closing.name().toLowerCase(Locale.ROOT);
    }
}
