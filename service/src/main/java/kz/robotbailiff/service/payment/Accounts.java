package kz.robotbailiff.service.payment;

import java.util.Optional;
import kz.robotbailiff.core.document.Language;
import kz.robotbailiff.core.money.Tenge;
import kz.robotbailiff.service.docket.PaymentNumber;
import kz.robotbailiff.service.platform.Columns;
import kz.robotbailiff.service.platform.Db;
import kz.robotbailiff.service.platform.Sql;
import kz.robotbailiff.service.platform.Texts;

/// Finds the file behind what a person typed at a terminal: a proceeding's number, or the short
/// payment number.
final class Accounts {

    private static final String FIND = Sql.of(Accounts.class, "find_account");

    private final Db db;

    Accounts(Db db) {
        this.db = db;
    }

    /// @param payable whether a payment would still perform the claim
    /// @param debtor who owes, so far that the payer can tell a wrong number: "А*** Б."
    record Account(long file, String number, boolean payable, Tenge left, String debtor) {}

    /// Whether the text can be an account at all.
    static boolean isShaped(String text) {
        return !text.isBlank() && text.length() <= 200 && text.chars().noneMatch(c -> c < ' ');
    }

    /// What a terminal shows beside the debtor's initials; agents show it in Russian.
    static String debtorField() {
        return Texts.of("payment").in(Language.RU).say("debtor");
    }

    private static String masked(String surname, String givenName) {
        return first(surname) + "*** " + first(givenName) + ".";
    }

    private static String first(String name) {
        return name.isEmpty() ? "" : name.substring(0, name.offsetByCodePoints(0, 1));
    }

    Optional<Account> find(String typed) {
        return db.read(connection -> {
            try (var select = connection.prepareStatement(FIND)) {
                var file = PaymentNumber.file(typed);
                new Columns(connection, select).text(typed.strip()).number(file.orElse(-1));
                try (var rows = select.executeQuery()) {
                    if (!rows.next()) {
                        return Optional.empty();
                    }
                    var left = Tenge.ofTiyn(Math.max(0, rows.getLong("left_to_pay")));
                    var ended = "terminated".equals(rows.getString("state"));
                    return Optional.of(
                            new Account(
                                    rows.getLong("id"),
                                    rows.getString("number"),
                                    !ended && left.isPositive(),
                                    left,
                                    masked(
                                            rows.getString("surname"),
                                            rows.getString("given_name"))));
                }
            }
        });
    }
}
