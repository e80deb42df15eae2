package kz.robotbailiff.service.payment;

import java.net.URI;
import java.time.Instant;
import kz.robotbailiff.core.money.Tenge;
import org.jspecify.annotations.Nullable;

/// A payment begun on a page of ours.
///
/// @param id the provider's invoice number and the flight's id
/// @param number the proceeding's number
/// @param page the provider's page, once it gave one
record Intent(
        long id,
        String key,
        long file,
        String number,
        Tenge sum,
        String language,
        URI back,
        @Nullable URI page,
        State state,
        Instant createdAt) {

    /// How far it has come; the last three are ends.
    enum State {
        CREATING,
        STARTED,
        BOOKED,
        FAILED,
        EXPIRED;

        boolean isOpen() {
            return this == CREATING || this == STARTED;
        }
    }
}
