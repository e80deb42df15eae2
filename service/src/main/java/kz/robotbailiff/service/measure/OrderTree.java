package kz.robotbailiff.service.measure;

import java.util.List;
import java.util.TreeSet;
import kz.robotbailiff.core.law.ProtectedMoney;
import kz.robotbailiff.core.money.Tenge;
import kz.robotbailiff.service.docket.LawOfDay;
import kz.robotbailiff.service.measure.MeasureSettings.CashAccount;
import kz.robotbailiff.service.platform.Time;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// The neutral message to a bank as a tree of named values; every wire writes this tree.
///
/// In JSON it is written as it is; in XML a plain value is an attribute and a group an element; in
/// text each group is a line. What is protected is said as of the day on which the order was made,
/// so that an order sent again says the very same.
final class OrderTree {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final CashAccount cashAccount;
    private final LawOfDay laws;

    OrderTree(CashAccount cashAccount, LawOfDay laws) {
        this.cashAccount = cashAccount;
        this.laws = laws;
    }

    List<ObjectNode> of(List<BankMessage> messages) {
        return messages.stream().map(this::of).toList();
    }

    private ObjectNode of(BankMessage message) {
        var to = JSON.createObjectNode().put("type", type(message));
        to.put("orderId", Long.toString(message.order()));
        to.put("issuedAt", message.madeAt().atZone(Time.ALMATY).toOffsetDateTime().toString());
        switch (message) {
            case BankMessage.Seize(_, _, var file, var most) -> {
                amount(to, "max", most);
                basis(file, to);
                exempt(message, to);
            }
            case BankMessage.Hold(_, _, var upon, var most) -> {
                lift(to, "PARTIAL", upon, "SURPLUS");
                amount(to, "newMax", most);
            }
            case BankMessage.Lift(_, _, var upon, var reason) -> lift(to, "FULL", upon, reason);
            case BankMessage.Collect(_, _, var file, var most) -> {
                amount(to, "max", most);
                basis(file, to);
                exempt(message, to);
                payTo(to.putObject("payTo"));
            }
            case BankMessage.CollectLess(_, _, var upon, var most) -> {
                to.put("limits", Long.toString(upon));
                amount(to, "newMax", most);
            }
            case BankMessage.Recall(_, _, var upon, var reason) ->
                    to.put("recalls", Long.toString(upon)).put("reason", reason);
        }
        return to;
    }

    private static String type(BankMessage message) {
        return switch (message) {
            case BankMessage.Seize _ -> "SeizureOrder";
            case BankMessage.Hold _, BankMessage.Lift _ -> "LiftOrder";
            case BankMessage.Collect _ -> "CollectionOrder";
            case BankMessage.CollectLess _ -> "CollectionLimit";
            case BankMessage.Recall _ -> "CollectionRecall";
        };
    }

    private static void lift(ObjectNode to, String kind, long upon, String reason) {
        to.put("lifts", Long.toString(upon)).put("kind", kind).put("reason", reason);
    }

    private static void basis(CaseFile file, ObjectNode to) {
        to.putObject("basis")
                .put("proceeding", file.number())
                .put("openedOn", file.openedOn().toString())
                .put("documentNumber", file.documentNumber())
                .put("documentKind", file.documentKind())
                .put("documentDate", file.documentDate().toString())
                .put("issuerBin", file.issuer());
        to.putObject("debtor")
                .put("iin", file.iin())
                .put("surname", file.surname())
                .put("givenName", file.givenName());
    }

    private void exempt(BankMessage message, ObjectNode to) {
        ProtectedMoney money = laws.on(Time.day(message.madeAt())).protectedMoney();
        to.putObject("exempt")
                .put("accounts", String.join(" ", new TreeSet<>(money.accounts())))
                .put("incomeShare", Integer.toString(money.incomeShare()))
                .put("incomeMinimum", money.incomeAtLeast().toDecimal());
    }

    private void payTo(ObjectNode to) {
        to.put("iik", cashAccount.iik())
                .put("bik", cashAccount.bik())
                .put("kbe", cashAccount.kbe())
                .put("knp", cashAccount.knp())
                .put("bin", cashAccount.bin());
    }

    private static void amount(ObjectNode to, String name, Tenge sum) {
        to.put(name, sum.toDecimal()).put("currency", "KZT");
    }
}
