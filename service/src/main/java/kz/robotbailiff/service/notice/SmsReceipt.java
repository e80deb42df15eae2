package kz.robotbailiff.service.notice;

import org.jspecify.annotations.Nullable;

/// The centre's word on what became of one part.
///
/// @param operator whose centre says so: references are unlike only within one
/// @param reference as the answer to the part gave it
/// @param state the state as SMPP writes it, such as `DELIVRD`
/// @param tag the sixteen bits of [Submission#tag()], if the centre gives them back
/// @param phone whom it went to
/// @param text the receipt as it came, which is kept as evidence
record SmsReceipt(
        String operator,
        @Nullable String reference,
        String state,
        @Nullable Integer tag,
        String phone,
        String text) {

    /// Whether nothing more can come after it.
    boolean isFinal() {
        return !state.equals("ENROUTE") && !state.equals("ACCEPTD");
    }

    boolean isDelivered() {
        return state.equals("DELIVRD");
    }
}
