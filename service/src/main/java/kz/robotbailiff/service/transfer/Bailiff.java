package kz.robotbailiff.service.transfer;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A private bailiff as the chamber's roster lists him.
///
/// @param registered KATO codes of the districts in which he is registered
/// @param assigned KATO codes of those that he serves without being registered there
/// @param status active, suspended or excluded
record Bailiff(
        String licence,
        Text name,
        int region,
        List<String> registered,
        List<String> assigned,
        String phone,
        Text address,
        @Nullable String iin,
        Account account,
        String status,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {

    /// A text in the two languages of equal force.
    record Text(String kk, String ru) {}

    /// Where money that belongs to his files is sent.
    record Account(@Nullable String iik, @Nullable String bik) {}

    boolean isActive(LocalDate day) {
        return status.equals("active")
                && (from == null || !day.isBefore(from))
                && (to == null || !day.isAfter(to));
    }

    boolean isRegisteredIn(String district) {
        return registered.stream().anyMatch(code -> District.covers(code, district));
    }

    boolean isAssignedTo(String district) {
        return assigned.stream().anyMatch(code -> District.covers(code, district));
    }
}
