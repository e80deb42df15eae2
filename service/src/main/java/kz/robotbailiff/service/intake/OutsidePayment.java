package kz.robotbailiff.service.intake;

import java.time.LocalDate;
import kz.robotbailiff.core.money.Tenge;
import tools.jackson.databind.JsonNode;

/// Money that the debtor paid straight to the budget, as the authority tells of it.
///
/// @param reference the authority's own reference: the same reference is the same payment
record OutsidePayment(Key key, String reference, Tenge sum, LocalDate paidOn) {

    static OutsidePayment read(JsonNode json, Key key, LocalDate today) {
        var sheet = Sheet.of(json);
        var reference = sheet.text("reference", Rules.NUMBER);
        var sum = sheet.text("sum", Rules.AMOUNT);
        var paidOn = sheet.text("paidOn", Rules.dayUntil(today));
        sheet.refuseIfFaulty();
        return new OutsidePayment(key, reference, Tenge.parse(sum), LocalDate.parse(paidOn));
    }
}
