package kz.robotbailiff.service.portal;

/// The page was asked for without an open visit, or its form did not come from our page.
final class NoVisit extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /// Where the person may go on; empty where no case is open in this browser.
    private final String number;

    NoVisit() {
        this("");
    }

    NoVisit(String number) {
        super("no visit", null, false, false);
        this.number = number;
    }

    /// The way back in.
    String way() {
        return number.isEmpty() ? "/case?ended" : "/my/" + number;
    }
}
