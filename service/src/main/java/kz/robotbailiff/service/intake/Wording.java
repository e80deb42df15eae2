package kz.robotbailiff.service.intake;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kz.robotbailiff.core.document.Language;
import kz.robotbailiff.service.platform.Phrases;
import kz.robotbailiff.service.platform.Texts;

/// Says receipts and refusals in the asked language, as maps in the order of writing.
final class Wording {

    private static final Texts TEXTS = Texts.of("intake");

    private final Phrases phrases;

    private Wording(Phrases phrases) {
        this.phrases = phrases;
    }

    static Wording in(Language language) {
        return new Wording(TEXTS.in(language));
    }

    /// A problem document (RFC 9457).
    Map<String, Object> problem(Refusal refusal) {
        var trouble = refusal.trouble();
        var problem = new LinkedHashMap<String, Object>();
        problem.put("type", "/api/docs#" + trouble.code());
        problem.put("title", title(trouble));
        problem.put("status", trouble.status());
        problem.put("detail", detail(trouble));
        if (!refusal.faults().isEmpty()) {
            problem.put("errors", refusal.faults().stream().map(this::error).toList());
        }
        return problem;
    }

    String title(Trouble trouble) {
        return phrases.raw("trouble." + trouble.code() + ".title");
    }

    String detail(Trouble trouble) {
        return phrases.raw("trouble." + trouble.code() + ".detail");
    }

    private Map<String, Object> error(Fault fault) {
        var error = new LinkedHashMap<String, Object>();
        error.put("field", fault.field());
        error.put("rule", fault.rule());
        error.put("message", phrases.say("rule." + fault.rule() + ".message", fault.values()));
        error.put("remedy", phrases.say("rule." + fault.rule() + ".remedy", fault.values()));
        return error;
    }

    /// The receipt for a document.
    Map<String, Object> receipt(Receipt receipt) {
        var answer = accepted(receipt.key());
        answer.put("presentation", receipt.presentation());
        answer.put("receivedAt", at(receipt.receivedAt()));
        answer.put("notes", receipt.notes().stream().map(this::note).toList());
        return answer;
    }

    private Map<String, Object> note(String code) {
        return Map.of("code", code, "message", phrases.raw("note." + code));
    }

    /// The receipt for a cancellation or release.
    Map<String, Object> receipt(WithdrawalReceipt receipt) {
        var answer = accepted(receipt.told().key());
        answer.put("withdrawal", receipt.kind().code());
        answer.put("decisionNumber", receipt.told().decisionNumber());
        answer.put("decidedOn", receipt.told().decidedOn().toString());
        answer.put("receivedAt", at(receipt.receivedAt()));
        return answer;
    }

    /// The receipt for money paid straight to the budget.
    Map<String, Object> receipt(OutsidePayment payment, Instant receivedAt) {
        var answer = accepted(payment.key());
        answer.put("reference", payment.reference());
        answer.put("sum", payment.sum().toDecimal());
        answer.put("paidOn", payment.paidOn().toString());
        answer.put("receivedAt", at(receivedAt));
        return answer;
    }

    /// The receipt for the answer to an objection.
    Map<String, Object> receipt(RejectedObjection told, Instant receivedAt) {
        var answer = accepted(told.key());
        answer.put("reference", told.reference());
        var claim = told.claimCode();
        if (claim != null) {
            answer.put("claim", claim);
        }
        answer.put("answeredOn", told.answeredOn().toString());
        answer.put("receivedAt", at(receivedAt));
        return answer;
    }

    private static Map<String, Object> accepted(Key key) {
        var answer = new LinkedHashMap<String, Object>();
        answer.put("status", "accepted");
        answer.put("authority", key.authority());
        answer.put("number", key.number());
        return answer;
    }

    /// The codes of what was refused, as they were kept, said again.
    Refusal kept(String trouble, String faults) {
        return new Refusal(
                Trouble.ofCode(trouble),
                List.of(StrictJson.MAPPER.readValue(faults, Fault[].class)));
    }

    static String at(Instant moment) {
        return moment.truncatedTo(java.time.temporal.ChronoUnit.MICROS).toString();
    }
}
