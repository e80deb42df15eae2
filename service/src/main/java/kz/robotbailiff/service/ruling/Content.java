package kz.robotbailiff.service.ruling;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import kz.robotbailiff.core.law.Norm;
import kz.robotbailiff.core.proceeding.ActKind;
import kz.robotbailiff.core.proceeding.Closing;
import kz.robotbailiff.core.proceeding.Mark;

/// The data of a ruling: every element that the order's form prescribes, frozen at issue.
///
/// Sentences are not part of it; `wording` names the edition of the sentences in which it is read,
/// and an edition that was once used keeps its words for ever.
final class Content {

    /// The edition of the sentences in use.
    static final int WORDING = 1;

    private final Deadlines deadlines;

    Content(Deadlines deadlines) {
        this.deadlines = deadlines;
    }

    String of(Draft draft, String number) {
        var data = new TreeMap<String, Object>();
        var day = draft.day().toString();
        data.put("wording", WORDING);
        data.put("form", draft.form().number());
        data.put("number", number);
        data.put("language", draft.material().language());
        data.put("date", day);
        data.put("place", draft.body().place().data());
        data.put("body", body(draft.body()));
        data.put("parties", parties(draft));
        data.put("demand", demand(draft.material()));
        data.put("document", document(draft.material().document()));
        data.put("proceeding", proceeding(draft.material().file()));
        data.put("found", found(draft));
        data.put("articles", articles(draft).stream().map(Norm::name).toList());
        data.put("pilot", draft.material().file().isPilot());
        data.put("ruled", ruled(draft));
        if (draft.form().isRuling()) {
            data.put("partiesTold", true);
            data.put("effectOn", day);
            data.put("appeal", appeal(draft));
        }
        data.put("signer", signer(draft.body()));
        return Canonical.write(data);
    }

    private static Map<String, Object> body(Body body) {
        return Map.of(
                "region", body.region(),
                "name", body.name().data(),
                "address", body.address().data());
    }

    private static Map<String, Object> signer(Body body) {
        return Map.of("position", body.position().data(), "name", body.signer().data());
    }

    /// Of the rulings, the IIN stands in that of initiation alone, as the form has it.
    private static Map<String, Object> parties(Draft draft) {
        var debtor = draft.material().debtor();
        var data = new TreeMap<String, Object>();
        data.put("surname", debtor.surname());
        data.put("givenName", debtor.givenName());
        if (debtor.patronymic() != null) {
            data.put("patronymic", debtor.patronymic());
        }
        if (draft.form().namesIin()) {
            data.put("iin", debtor.iin());
        }
        return Map.of("debtor", data, "claimant", draft.material().document().claimant());
    }

    private static Map<String, Object> demand(Material material) {
        return Map.of(
                "owed", material.file().owed().toDecimal(),
                "amount", material.document().amount().toDecimal(),
                "alreadyPaid", material.document().alreadyPaid().toDecimal());
    }

    private static Map<String, Object> document(Material.Document document) {
        return Map.of(
                "kind", document.kind(),
                "number", document.number(),
                "date", document.issuedOn().toString(),
                "issuer", document.issuer());
    }

    private static Map<String, Object> proceeding(Material.File file) {
        return Map.of("number", file.number(), "date", file.openedOn().toString());
    }

    private static Map<String, Object> found(Draft draft) {
        var material = draft.material();
        return switch (draft.form()) {
            case INITIATION -> Map.of("arrivedOn", material.document().arrivedOn().toString());
            case TRANSFER ->
                    Map.of(
                            "ground", material.ground(),
                            "lastDay", material.file().lastDay().toString(),
                            "paid", material.paid().toDecimal(),
                            "left", material.left().toDecimal());
            case SEIZURE -> Map.of("left", material.sum().toDecimal());
            case PROHIBITION -> Map.of();
            case TERMINATION ->
                    Map.of("ground", material.ground(), "paid", material.paid().toDecimal());
            case CORRECTION -> corrected(material.corrected());
            case COLLECTION, RECALL, EXCLUSION, SERVICE, RELEASE -> draft.found();
        };
    }

    private Map<String, Object> ruled(Draft draft) {
        var material = draft.material();
        return switch (draft.form()) {
            case INITIATION -> initiation(material.file());
            case TRANSFER ->
                    Map.of(
                            "paid", material.paid().toDecimal(),
                            "left", material.left().toDecimal(),
                            "stays", stays(material.file()),
                            "recalled", material.others().contains(ActKind.RECALL_COLLECTION));
            case SEIZURE -> Map.of("sum", material.sum().toDecimal());
            case PROHIBITION -> Map.of();
            case TERMINATION -> termination(material);
            case CORRECTION -> Map.of("subject", material.ground());
            case COLLECTION, RECALL, EXCLUSION, SERVICE, RELEASE -> Map.of();
        };
    }

    /// Where the reading counts from the service, the last day is the earliest that can be.
    private Map<String, Object> initiation(Material.File file) {
        var data =
                new TreeMap<String, Object>(
                        Map.of(
                                "termDays", deadlines.termDays(file.timetable()),
                                "lastDay", file.lastDay().toString()));
        if (file.has(Mark.AWAITS_SERVICE)) {
            data.put("from", "service");
        }
        return data;
    }

    private static Map<String, Object> corrected(Material.Corrected corrected) {
        var data = new TreeMap<String, Object>(Map.of("reason", corrected.reason()));
        if (corrected.number() != null && corrected.issuedOn() != null) {
            data.put("number", corrected.number());
            data.put("date", corrected.issuedOn().toString());
        }
        return data;
    }

    private static List<String> stays(Material.File file) {
        var stays = new ArrayList<String>();
        addIf(stays, file.has(Mark.SEIZURE_ORDERED), "seizure");
        addIf(stays, file.has(Mark.PROHIBITION_ORDERED), "prohibition");
        addIf(stays, file.has(Mark.REGISTERED), "register");
        return stays;
    }

    private static Map<String, Object> termination(Material material) {
        var cancelled = new ArrayList<String>();
        var others = material.others();
        addIf(cancelled, others.contains(ActKind.LIFT_SEIZURE), "seizure");
        addIf(cancelled, others.contains(ActKind.LIFT_PROHIBITION), "prohibition");
        addIf(cancelled, others.contains(ActKind.RECALL_COLLECTION), "collection");
        addIf(cancelled, others.contains(ActKind.EXCLUDE_FROM_REGISTER), "register");
        var refunded = material.refunded();
        var data = new TreeMap<String, Object>(Map.of("cancelled", cancelled));
        if (refunded != null) {
            data.put("refunded", refunded.toDecimal());
        }
        return data;
    }

    private static void addIf(List<String> list, boolean condition, String code) {
        if (condition) {
            list.add(code);
        }
    }

    private static List<Norm> articles(Draft draft) {
        var material = draft.material();
        if (material.file().isPilot()) {
            return List.of(Norm.PILOT);
        }
        return switch (draft.form()) {
            case INITIATION -> List.of(Norm.OPENING);
            case TRANSFER -> List.of(Closing.valueOf(material.ground()).norm());
            case SEIZURE -> List.of(Norm.MEASURES, Norm.SEIZURE);
            case PROHIBITION -> List.of(Norm.MEASURES, Norm.PROHIBITION);
            case TERMINATION ->
                    List.of(Closing.valueOf(material.ground()).norm(), Norm.MEASURES_CANCELLED);
            case CORRECTION -> List.of(Norm.CORRECTION);
            case COLLECTION -> List.of(Norm.MEASURES, Norm.COLLECTION_ORDER, Norm.PROTECTED_MONEY);
            case RECALL -> List.of(Norm.COLLECTION_RECALLED, Norm.MEASURES_CANCELLED);
            case EXCLUSION -> List.of(Norm.REGISTER_EXIT);
            case SERVICE -> List.of(Norm.NOTICE, Norm.PROPER_NOTICE);
            case RELEASE -> List.of(Norm.MEASURES_CANCELLED);
        };
    }

    private Map<String, Object> appeal(Draft draft) {
        return Map.of(
                "code", Norm.APPEAL.name(),
                "printed", deadlines.printedAppeal(draft.day()),
                "safeUntil", deadlines.safeAppeal(draft.day()).toString(),
                "until", deadlines.complaint(draft.day()).toString());
    }
}
