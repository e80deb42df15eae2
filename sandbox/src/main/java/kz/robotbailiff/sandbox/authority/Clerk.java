package kz.robotbailiff.sandbox.authority;

import java.time.LocalDate;
import kz.robotbailiff.core.document.DocumentKind;
import kz.robotbailiff.core.document.Language;
import kz.robotbailiff.core.money.Tenge;
import kz.robotbailiff.sandbox.people.CheckedNumbers;
import kz.robotbailiff.sandbox.people.Person;

/// Writes papers whose form and terms are right on the day on which they are sent.
public final class Clerk {

    private static final int ISSUED_BEFORE = 60;
    private static final int IN_FORCE_BEFORE = 30;
    private static final int DECIDED_BEFORE = 20;
    private static final String TREASURY_BIN = CheckedNumbers.twelve("10014000009").orElseThrow();
    private static final String TREASURY_ACCOUNT = CheckedNumbers.account("070", "105KSN0000000");

    private Clerk() {}

    /// A demand of an office against a person.
    public static Paper write(
            Office office, String number, Person debtor, Tenge amount, LocalDate today) {
        var language = debtor.language() == Language.KK ? Language.KK : Language.RU;
        var decided =
                office.kind() == DocumentKind.BODY_RULING ? today.minusDays(DECIDED_BEFORE) : null;
        return new Paper(
                number,
                Paper.word(office.kind()),
                today.minusDays(ISSUED_BEFORE),
                today.minusDays(IN_FORCE_BEFORE),
                decided,
                null,
                null,
                language.tag(),
                new Paper.Issuer(office.bin(), office.name(language), official(language)),
                Paper.Debtor.of(debtor),
                treasury(language),
                amount.toDecimal(),
                basis(office, language));
    }

    private static String official(Language language) {
        return language == Language.KK ? "Лауазымды тұлға Ү. Үлгібаев" : "Инспектор П. Мысалов";
    }

    private static Paper.Claimant treasury(Language language) {
        var name = language == Language.KK ? "Үлгі қазынашылық" : "Примерное казначейство";
        var payee = new Paper.Payee(TREASURY_ACCOUNT, "KKMFKZ2A", "11", "911", "204105");
        return new Paper.Claimant(TREASURY_BIN, name, payee);
    }

    private static String basis(Office office, Language language) {
        var kazakh = language == Language.KK;
        return switch (office) {
            case POLICE -> kazakh ? "ӘҚБтК 434-бап, 1-бөлік" : "КоАП, статья 434, часть 1";
            case ROAD_POLICE -> kazakh ? "ӘҚБтК 592-бап, 1-бөлік" : "КоАП, статья 592, часть 1";
            case REVENUE -> kazakh ? "Салық кодексі, 161-бап" : "Налоговый кодекс, статья 161";
            case COURT -> kazakh ? "ӘҚБтК 608-бап, 1-бөлік" : "КоАП, статья 608, часть 1";
        };
    }
}
