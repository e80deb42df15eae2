package kz.robotbailiff.service.measure;

/// A message that cannot be taken, with the code by which banks and we tell each other why.
///
/// Its sentence names the place and never a value, so that no log holds a person's data.
final class Unreadable extends Exception {

    private static final long serialVersionUID = 1;

    /// The signature is missing, broken, or not the partner's.
    static final String SIGNATURE = "90";

    /// The message does not follow the published schema.
    static final String SCHEMA = "91";

    /// A value is not what it must be.
    static final String FORM = "92";

    private final String code;

    Unreadable(String code, String what) {
        super(what);
        this.code = code;
    }

    String code() {
        return code;
    }
}
