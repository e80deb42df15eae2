package kz.robotbailiff.service.ruling;

import java.util.Arrays;
import java.util.Locale;
import kz.robotbailiff.core.proceeding.ActKind;

/// The five forms of rulings that the Rules of the simplified proceeding prescribe, and one of our
/// own for the ruling that corrects another (Law, art. 10).
enum Form {
    INITIATION(1, ActKind.ISSUE_INITIATION_RULING),
    TRANSFER(2, ActKind.ISSUE_TRANSFER_RULING),
    SEIZURE(3, ActKind.ISSUE_SEIZURE_RULING),
    PROHIBITION(4, ActKind.ISSUE_PROHIBITION_RULING),
    TERMINATION(5, ActKind.ISSUE_TERMINATION_RULING),
    CORRECTION(6, ActKind.ISSUE_CORRECTION_RULING);

    private final int number;
    private final ActKind kind;

    Form(int number, ActKind kind) {
        this.number = number;
        this.kind = kind;
    }

    static Form of(ActKind kind) {
        return Arrays.stream(values())
                .filter(form -> form.kind == kind)
                .findAny()
                .orElseThrow(() -> new IllegalArgumentException("not a ruling: " + kind));
    }

    static Form of(int number) {
        return values()[number - 1];
    }

    /// The number of the form in the order; also the series in which its rulings are counted.
    int number() {
        return number;
    }

    ActKind kind() {
        return kind;
    }

    /// The form's name in tables, in bundles and for other rooms.
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
