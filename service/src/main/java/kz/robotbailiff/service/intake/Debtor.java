package kz.robotbailiff.service.intake;

import org.jspecify.annotations.Nullable;

/// The debtor as the authority's document names them.
record Debtor(
        String iin,
        String surname,
        String givenName,
        @Nullable String patronymic,
        String address,
        String kato,
        @Nullable String phone) {

    /// Whether the number is a person's: an organisation's has 4, 5 or 6 in its fifth place,
    /// where a person's has the ten of a day.
    boolean individual() {
        return iin.charAt(4) < '4';
    }
}
