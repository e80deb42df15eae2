package kz.robotbailiff.service.portal;

/// There is nothing at this address for this visitor; the answer does not say why.
final class NotHere extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NotHere() {
        super("not here", null, false, false);
    }
}
