package kz.robotbailiff.service.portal;

/// The page shows more than the message did, and the visitor has not shown who they are.
final class NotKnown extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String number;
    private final String page;

    NotKnown(String number, String page) {
        super("not known", null, false, false);
        this.number = number;
        this.page = page;
    }

    /// Where one shows it, and what comes afterwards.
    String way() {
        return "/my/" + number + "/confirm" + (page.isEmpty() ? "" : "?for=" + page);
    }
}
