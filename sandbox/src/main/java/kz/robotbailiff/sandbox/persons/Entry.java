package kz.robotbailiff.sandbox.persons;

import kz.robotbailiff.sandbox.people.Person;
import org.jspecify.annotations.Nullable;

/// One person as the register answers.
///
/// @param status `FOUND`, `DECEASED` or `UNKNOWN`; of an unknown number nothing more is told
public record Entry(
        String iin,
        String status,
        @Nullable String surname,
        @Nullable String givenName,
        @Nullable String patronymic,
        @Nullable String kato,
        @Nullable String address,
        @Nullable String phone) {

    static Entry unknown(String iin) {
        return new Entry(iin, "UNKNOWN", null, null, null, null, null, null);
    }

    static Entry of(Person person) {
        return new Entry(
                person.iin(),
                "FOUND",
                person.surname(),
                person.givenName(),
                person.patronymic(),
                person.place().kato(),
                person.address(),
                person.phone());
    }
}
