package kz.robotbailiff.service.measure;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The tables of the text wire: which form a message is, and what its lines hold.
///
/// Forms and codes follow the tax authority's orders to banks in an MT998, sub-type 400, as far as
/// they go (AC, ACR, WAR, OR1, their acknowledgements, decimal commas); the rest is our own.
final class MtTags {

    /// A line `/NAME/value/value`; a name that begins with `+` is a sum in tenge.
    ///
    /// @param group the group of the tree in which the values stand, or none
    record Tag(String name, @Nullable String group, List<String> values) {}

    /// A form's code and title.
    record Form(String code, String title) {}

    static final Map<String, Form> FORMS =
            Map.of(
                    "SeizureOrder", new Form("AC", "Order to seize and to tell accounts"),
                    "LiftOrder", new Form("ACR", "Recall of a seizure"),
                    "CollectionOrder", new Form("WAR", "Collection order"),
                    "CollectionLimit", new Form("WAL", "Lower limit of a collection order"),
                    "CollectionRecall", new Form("OR1", "Recall of a collection order"),
                    "Receipt", new Form("PAC", "Acknowledgement"),
                    "ExecutionReport", new Form("ACE", "Execution of a seizure"),
                    "LiftReport", new Form("ACL", "Execution of a recall of a seizure"),
                    "CollectionReport", new Form("WAE", "Debit by a collection order"),
                    "RecallReport", new Form("P02", "Recall of a collection order carried out"));

    static final List<Tag> TAGS =
            List.of(
                    new Tag("ORDER", null, List.of("orderId", "issuedAt")),
                    new Tag("REFDOC", null, List.of("lifts", "kind")),
                    new Tag("LIMITS", null, List.of("limits")),
                    new Tag("RECALLS", null, List.of("recalls")),
                    new Tag("REASON", null, List.of("reason")),
                    new Tag("AMOUNT", null, List.of("+max", "currency")),
                    new Tag("NEWMAX", null, List.of("+newMax", "currency")),
                    new Tag("PLAT", "debtor", List.of("iin", "surname", "givenName")),
                    new Tag(
                            "BASIS",
                            "basis",
                            List.of(
                                    "proceeding",
                                    "openedOn",
                                    "documentNumber",
                                    "documentKind",
                                    "documentDate",
                                    "issuerBin")),
                    new Tag(
                            "EXEMPT",
                            "exempt",
                            List.of("accounts", "incomeShare", "+incomeMinimum")),
                    new Tag("BENEF", "payTo", List.of("iik", "bik", "kbe", "knp", "bin")),
                    new Tag("CODE", null, List.of("code")),
                    new Tag("SEQ", null, List.of("seq")),
                    new Tag("STATE", null, List.of("state")),
                    new Tag("SEIZED", null, List.of("+seized")),
                    new Tag("HELD", null, List.of("+held")),
                    new Tag("DEBIT", null, List.of("+debited", "transactionId", "at")));

    /// An account's line, as often as there are accounts.
    static final Tag ACCOUNT =
            new Tag("A", "accounts", List.of("iban", "kind", "+balance", "+seized"));

    private MtTags() {}
}
