package kz.robotbailiff.service.platform;

import java.util.List;

/// The service does not start: each sentence says what must be changed first.
public final class RefusedStart extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<String> refusals;

    public RefusedStart(List<String> refusals) {
        super(String.join(System.lineSeparator(), refusals));
        this.refusals = List.copyOf(refusals);
    }

    /// The sentences.
    public List<String> refusals() {
        return refusals;
    }
}
