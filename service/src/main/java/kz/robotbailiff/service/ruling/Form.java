package kz.robotbailiff.service.ruling;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.robotbailiff.core.proceeding.ActKind;
import org.jspecify.annotations.Nullable;

/// The forms of papers: the five rulings that the Rules of the simplified proceeding prescribe, and
/// the papers that go with other acts; 6 is the ruling that corrects another.
enum Form {
    INITIATION(1, ActKind.ISSUE_INITIATION_RULING),
    TRANSFER(2, ActKind.ISSUE_TRANSFER_RULING),
    SEIZURE(3, ActKind.ISSUE_SEIZURE_RULING),
    PROHIBITION(4, ActKind.ISSUE_PROHIBITION_RULING),
    TERMINATION(5, ActKind.ISSUE_TERMINATION_RULING),
    /// One of our own: the ruling that corrects another (Law, art. 10).
    CORRECTION(6, ActKind.ISSUE_CORRECTION_RULING),
    /// Written out when the banks are ordered to debit.
    COLLECTION(7, ActKind.ORDER_COLLECTION),
    /// Written out when collection orders are taken back.
    RECALL(8, ActKind.RECALL_COLLECTION),
    /// The act by which a debtor leaves the register.
    EXCLUSION(9, ActKind.EXCLUDE_FROM_REGISTER),
    /// Certifies, when asked for, how the debtor was told.
    SERVICE(10, null),
    /// Certifies, when asked for, that every measure was lifted.
    RELEASE(11, null);

    private final int number;
    private final @Nullable ActKind kind;

    Form(int number, @Nullable ActKind kind) {
        this.number = number;
        this.kind = kind;
    }

    static Form of(ActKind kind) {
        return Arrays.stream(values())
                .filter(form -> form.kind == kind)
                .findAny()
                .orElseThrow(() -> new IllegalArgumentException("not a paper: " + kind));
    }

    static Form of(int number) {
        return Arrays.stream(values())
                .filter(form -> form.number == number)
                .findAny()
                .orElseThrow(() -> new IllegalArgumentException("no form " + number));
    }

    /// The kinds of act that are rulings.
    static Set<ActKind> rulingKinds() {
        return Arrays.stream(values())
                .filter(Form::isRuling)
                .flatMap(form -> Stream.ofNullable(form.kind))
                .collect(Collectors.toUnmodifiableSet());
    }

    /// Whether acts of this kind are written out as a paper beside the rulings.
    static boolean isPaper(ActKind kind) {
        return !kind.isRuling() && Arrays.stream(values()).anyMatch(form -> form.kind == kind);
    }

    boolean isRuling() {
        return kind != null && kind.isRuling();
    }

    /// Whether the debtor's IIN stands on it: where the form has it, and where a bank or a register
    /// must find the person.
    boolean namesIin() {
        return switch (this) {
            case INITIATION, COLLECTION, RECALL, EXCLUSION, RELEASE -> true;
            default -> false;
        };
    }

    /// The number of the form in the order; also the series in which its papers are counted.
    int number() {
        return number;
    }

    /// The form's name in tables, in bundles and for other rooms.
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
