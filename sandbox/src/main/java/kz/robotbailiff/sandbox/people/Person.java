package kz.robotbailiff.sandbox.people;

import java.time.LocalDate;
import kz.robotbailiff.core.document.Language;

/// One invented inhabitant of the sandbox.
public record Person(
        String iin,
        String surname,
        String givenName,
        String patronymic,
        LocalDate birth,
        boolean woman,
        Language language,
        Place place,
        String address,
        String phone) {}
