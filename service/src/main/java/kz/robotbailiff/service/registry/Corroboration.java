package kz.robotbailiff.service.registry;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import kz.robotbailiff.core.document.Kato;
import kz.robotbailiff.core.proceeding.Fact;
import kz.robotbailiff.core.proceeding.Fact.NotIdentified.Why;
import kz.robotbailiff.service.docket.Newcomer;

/// Whether the register bears out what a document says about its debtor.
final class Corroboration {

    // Made once: a pattern made for each name of a bulk cost as much as reading its documents.
    private static final Pattern DASH = Pattern.compile("[\\u2010-\\u2015]");
    private static final Pattern AROUND = Pattern.compile("\\s*-\\s*");
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private Corroboration() {}

    /// The fact that follows from an entry of the register.
    static Fact of(Newcomer newcomer, RegisteredPerson person) {
        if (RegisteredPerson.UNKNOWN.equals(person.status())) {
            return new Fact.NotIdentified(Why.UNKNOWN);
        }
        if (RegisteredPerson.DECEASED.equals(person.status())) {
            return new Fact.NotIdentified(Why.DECEASED);
        }
        var kato = person.kato();
        boolean same =
                kato != null
                        && same(newcomer.surname(), person.surname())
                        && same(newcomer.givenName(), person.givenName());
        return same && kato != null
                ? new Fact.Identified(new Kato(kato))
                : new Fact.NotIdentified(Why.NAME_DIFFERS);
    }

    /// The same name, however it is written: case, ё, accents put together or apart, blanks.
    static boolean same(String told, @org.jspecify.annotations.Nullable String registered) {
        return registered != null && plain(told).equals(plain(registered));
    }

    private static String plain(String name) {
        var text =
                Normalizer.normalize(name, Normalizer.Form.NFC)
                        .toLowerCase(Locale.ROOT)
                        .replace('ё', 'е');
        var dashes = DASH.matcher(text).replaceAll("-");
        var joined = AROUND.matcher(dashes).replaceAll("-");
        return BLANKS.matcher(joined).replaceAll(" ").strip();
    }
}
