package kz.robotbailiff.service.registry;

import kz.robotbailiff.core.document.Kato;
import org.jspecify.annotations.Nullable;

/// A person as the register of persons tells of them.
record RegisteredPerson(
        @Nullable String iin,
        @Nullable String status,
        @Nullable String surname,
        @Nullable String givenName,
        @Nullable String patronymic,
        @Nullable String kato,
        @Nullable String address,
        @Nullable String phone) {

    static final String FOUND = "FOUND";
    static final String DECEASED = "DECEASED";
    static final String UNKNOWN = "UNKNOWN";

    /// Whether the entry says all that its status promises.
    boolean isWhole() {
        if (iin == null || status == null) {
            return false;
        }
        return switch (status) {
            case FOUND ->
                    surname != null
                            && givenName != null
                            && address != null
                            && kato != null
                            && Kato.isKato(kato);
            case DECEASED, UNKNOWN -> true;
            default -> false;
        };
    }
}
