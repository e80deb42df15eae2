package kz.robotbailiff.service.intake;

import java.time.LocalDate;
import java.util.Locale;
import kz.robotbailiff.core.proceeding.Fact;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// An authority's word that nothing is to be recovered any more.
record Withdrawal(Key key, String decisionNumber, LocalDate decidedOn, @Nullable String reason) {

    /// The two grounds that only the authority can bring.
    enum Kind {
        /// The decision behind the document was cancelled.
        CANCELLATION,
        /// The debtor was released from liability or from the penalty.
        RELEASE;

        Fact fact() {
            return this == CANCELLATION ? new Fact.Cancelled() : new Fact.Released();
        }

        /// The word in addresses, in answers and in the database.
        String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// A line of a bulk, which names its document itself.
    static Withdrawal line(JsonNode json, LocalDate today) {
        var sheet = Sheet.of(json);
        var key = new Key(sheet.text("authority", Rules.BIN), sheet.text("number", Rules.NUMBER));
        return read(sheet, key, today);
    }

    /// The body of a single request, whose document stands in the address.
    static Withdrawal body(JsonNode json, Key key, LocalDate today) {
        return read(Sheet.of(json), key, today);
    }

    private static Withdrawal read(Sheet sheet, Key key, LocalDate today) {
        var number = sheet.text("decisionNumber", Rules.NUMBER);
        var day = sheet.text("decidedOn", Rules.dayUntil(today));
        var reason = sheet.optional("reason", Rules.text(300));
        sheet.refuseIfFaulty();
        return new Withdrawal(key, number, LocalDate.parse(day), reason);
    }

    /// The key that a line of a bulk names, if it can be read.
    static @Nullable Key key(JsonNode json) {
        var authority = json.path("authority").stringValueOpt();
        var number = json.path("number").stringValueOpt();
        boolean readable =
                authority.filter(text -> Rules.BIN.check(text).isEmpty()).isPresent()
                        && number.filter(text -> Rules.NUMBER.check(text).isEmpty()).isPresent();
        return readable ? new Key(authority.get(), number.get()) : null;
    }
}
