package kz.robotbailiff.service.docket;

import java.time.Instant;

/// What came of carrying out an act.
public sealed interface Delivery {

    /// It is done, and nothing more is awaited.
    record Done() implements Delivery {}

    /// It was handed to a partner whose confirmation is awaited; without one it is sent again.
    record Sent() implements Delivery {}

    /// It could not be done now and is tried again later, within limits.
    record Retry(String reason) implements Delivery {}

    /// Its moment has not come, such as the morning; waiting counts as no try.
    record Later(Instant when, String reason) implements Delivery {}

    /// It cannot be done by itself; it stands on the console until an officer acts.
    record GivenUp(String reason) implements Delivery {}

    /// Done.
    static Delivery done() {
        return new Done();
    }

    /// Sent, awaiting confirmation.
    static Delivery sent() {
        return new Sent();
    }

    /// To be tried again; the reason holds no person's data.
    static Delivery retry(String reason) {
        return new Retry(reason);
    }

    /// To be done from a moment on; the reason holds no person's data.
    static Delivery later(Instant when, String reason) {
        return new Later(when, reason);
    }

    /// Given up; the reason holds no person's data.
    static Delivery givenUp(String reason) {
        return new GivenUp(reason);
    }
}
