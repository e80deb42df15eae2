package kz.robotbailiff.service.payment;

/// The codes of the check–pay protocol of payment terminals that we answer with; on a fatal one the
/// terminal gives the money back, on any other it asks again.
enum OsmpResult {
    OK(0),
    TRY_LATER(1),
    WRONG_FORMAT(4),
    NOT_FOUND(5),
    FORBIDDEN(7),
    NOT_ACTIVE(79),
    TOO_SMALL(241),
    TOO_LARGE(242),
    OTHER(300);

    private final int code;

    OsmpResult(int code) {
        this.code = code;
    }

    int code() {
        return code;
    }
}
