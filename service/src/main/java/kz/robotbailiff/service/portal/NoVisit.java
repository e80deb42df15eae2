package kz.robotbailiff.service.portal;

/// The page was asked for without an open visit, or its form did not come from our page.
final class NoVisit extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NoVisit() {
        super("no visit", null, false, false);
    }
}
