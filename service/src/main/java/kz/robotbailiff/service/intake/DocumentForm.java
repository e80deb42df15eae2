package kz.robotbailiff.service.intake;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import kz.robotbailiff.core.document.DocumentKind;
import kz.robotbailiff.core.document.Iin;
import kz.robotbailiff.core.money.Tenge;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// Reads an enforcement document from JSON: `enforcement-document.json` and what no schema says.
final class DocumentForm {

    private static final Set<String> KINDS =
            Arrays.stream(DocumentKind.values())
                    .map(DocumentForm::code)
                    .collect(Collectors.toCollection(LinkedHashSet::new));
    private static final Rule NAME = Rules.text(100);
    private static final Rule LINE = Rules.text(300);
    private static final int MOST_INTERRUPTIONS = 20;

    private final JsonNode json;
    private final Sheet sheet;
    private final LocalDate today;
    private final Rule day;

    private DocumentForm(JsonNode json, LocalDate today) {
        this.json = json;
        this.sheet = Sheet.of(json);
        this.today = today;
        this.day = Rules.dayUntil(today);
    }

    /// The document, if nothing at all is wrong with it.
    ///
    /// @throws Refused with every fault at once
    static Presented read(JsonNode json, LocalDate today, Seal seal) {
        return new DocumentForm(json, today).read(seal);
    }

    /// The key as far as it can be read, for the record of what is refused.
    static @Nullable Key key(JsonNode json) {
        var number = json.path("number").stringValueOpt();
        var bin = json.path("issuer").path("bin").stringValueOpt();
        boolean readable =
                number.filter(text -> Rules.NUMBER.check(text).isEmpty()).isPresent()
                        && bin.filter(text -> Rules.BIN.check(text).isEmpty()).isPresent();
        return readable ? new Key(bin.get(), number.get()) : null;
    }

    private Presented read(Seal seal) {
        var number = sheet.text("number", Rules.NUMBER);
        var kind = sheet.text("kind", Rules.choice(KINDS));
        var language = sheet.text("language", Rules.choice(Set.of("kk", "ru")));
        var issuedOn = sheet.text("issuedOn", day);
        var inForceOn = sheet.optional("inForceOn", day);
        var decidedOn = sheet.optional("decidedOn", day);
        var interruptions = sheet.list("interruptions", MOST_INTERRUPTIONS, day);
        var amount = sheet.text("amount", Rules.AMOUNT);
        var alreadyPaid = sheet.optional("alreadyPaid", Rules.SUM);
        sheet.text("basis", LINE);
        var issuer = issuer();
        var debtorSheet = sheet.part("debtor");
        var debtor = debtor(debtorSheet);
        var birthDate = debtorSheet.optional("birthDate", Rules.birthday(today));
        debtorSheet.done();
        claimant();
        order(issuedOn, inForceOn);
        var canonical = json.isObject() ? Canonical.text(json, "signature") : "";
        var signature = signature(canonical, seal);
        sheet.refuseIfFaulty();
        return new Presented(
                new Key(issuer, number),
                DocumentKind.valueOf(kind.toUpperCase(Locale.ROOT)),
                language,
                debtor,
                Tenge.parse(amount),
                alreadyPaid == null ? Tenge.ZERO : Tenge.parse(alreadyPaid),
                LocalDate.parse(issuedOn),
                parsed(inForceOn),
                parsed(decidedOn),
                interruptions.stream().map(LocalDate::parse).toList(),
                canonical,
                Digest.of(canonical),
                signature,
                notes(debtor, birthDate));
    }

    private String issuer() {
        var issuer = sheet.part("issuer");
        var bin = issuer.text("bin", Rules.BIN);
        issuer.text("name", LINE);
        issuer.text("official", LINE);
        issuer.done();
        return bin;
    }

    private static Debtor debtor(Sheet debtor) {
        return new Debtor(
                debtor.text("iin", Rules.IIN),
                debtor.text("surname", NAME),
                debtor.text("givenName", NAME),
                debtor.optional("patronymic", NAME),
                debtor.text("address", LINE),
                debtor.text("kato", Rules.KATO),
                debtor.optional("phone", Rules.PHONE));
    }

    private void claimant() {
        var claimant = sheet.part("claimant");
        claimant.text("bin", Rules.BIN);
        claimant.text("name", LINE);
        var payee = claimant.part("payee");
        payee.text("iik", Rules.IBAN);
        payee.text("bik", Rules.BIK);
        payee.text("kbe", Rules.KBE);
        payee.text("knp", Rules.KNP);
        payee.text("kbk", Rules.KBK);
        payee.done();
        claimant.done();
    }

    private String signature(String canonical, Seal seal) {
        var base64 = sheet.text("signature", Seal.FORM);
        if (base64.isEmpty()) {
            return base64;
        }
        seal.fault(canonical.getBytes(StandardCharsets.UTF_8), Seal.decode(base64))
                .ifPresent(rule -> sheet.fault("signature", rule));
        return base64;
    }

    /// Since 2013 a number may lawfully not tell its holder's birthday: that is a note, no refusal.
    private static List<String> notes(Debtor debtor, @Nullable String birthDate) {
        if (birthDate == null) {
            return List.of();
        }
        var told = new Iin(debtor.iin()).birthDate();
        boolean same = told.filter(LocalDate.parse(birthDate)::equals).isPresent();
        return same ? List.of() : List.of("birth-date-differs");
    }

    /// Days in ISO order compare as texts; a faulty one reads as empty and was noted already.
    private void order(String issuedOn, @Nullable String inForceOn) {
        if (inForceOn != null && !inForceOn.isEmpty() && inForceOn.compareTo(issuedOn) < 0) {
            sheet.fault("inForceOn", "date.before-issue");
        }
    }

    private static @Nullable LocalDate parsed(@Nullable String day) {
        return day == null ? null : LocalDate.parse(day);
    }

    static String code(DocumentKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}
