package kz.robotbailiff.service.intake;

import java.util.Locale;

/// The closed list of problems that the intake API answers with (RFC 9457).
enum Trouble {
    /// The body is not JSON in UTF-8, or a key stands in it twice.
    NOT_JSON(400),
    /// A query parameter or a key in the address is malformed.
    BAD_REQUEST(400),
    /// No token, or one that is not ours or has run out.
    UNAUTHORISED(401),
    /// The token does not open this.
    FORBIDDEN(403),
    NOT_FOUND(404),
    WRONG_METHOD(405),
    /// Other content stands under this key.
    CONFLICT(409),
    /// The robot has not examined the document yet; in a moment the same request is answered.
    NOT_EXAMINED_YET(409),
    TOO_LARGE(413),
    WRONG_MEDIA_TYPE(415),
    /// Well-formed JSON that breaks the rules named in `errors`.
    INVALID(422),
    BROKEN(500),
    /// The database does not answer; nothing was taken in.
    UNAVAILABLE(503);

    private final int status;

    Trouble(int status) {
        this.status = status;
    }

    int status() {
        return status;
    }

    /// The word for it in addresses and bundles.
    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Trouble ofCode(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
