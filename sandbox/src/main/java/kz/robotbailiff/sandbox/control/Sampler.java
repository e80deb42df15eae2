package kz.robotbailiff.sandbox.control;

import java.util.Map;
import java.util.Optional;
import kz.robotbailiff.core.money.Tenge;
import kz.robotbailiff.sandbox.authority.Clerk;
import kz.robotbailiff.sandbox.authority.Dispatch;
import kz.robotbailiff.sandbox.authority.Office;
import kz.robotbailiff.sandbox.authority.Paper;
import kz.robotbailiff.sandbox.people.People;
import kz.robotbailiff.sandbox.people.Person;
import kz.robotbailiff.sandbox.people.Place;

/// Makes up a document about an invented person, and hands it in if asked to.
public final class Sampler {

    private final Dispatch dispatch;
    private final Clockwork clock;

    /// A sampler that hands in through this dispatch, by this clock.
    public Sampler(Dispatch dispatch, Clockwork clock) {
        this.dispatch = dispatch;
        this.clock = clock;
    }

    /// What is wanted; the same seed names the same person and number.
    record Wish(Office office, Place place, Tenge amount, long seed) {

        private static final String USUAL = "20156.00";

        /// Reads a wish from the fields of a form or of a JSON object; all of them may be left out.
        static Wish of(Map<String, String> fields, long seed) {
            return new Wish(
                    Office.valueOf(fields.getOrDefault("office", Office.ROAD_POLICE.name())),
                    Place.valueOf(fields.getOrDefault("place", Place.TARAZ.name())),
                    Tenge.parse(fields.getOrDefault("amount", USUAL)),
                    Optional.ofNullable(fields.get("seed")).map(Long::valueOf).orElse(seed));
        }
    }

    /// A document, its debtor, and what the service answered.
    record Sent(Person debtor, String document, int status, String answer) {}

    /// The signed document alone.
    String document(Wish wish) {
        return dispatch.seal(wish.office().source()).signed(paper(wish, debtor(wish)));
    }

    /// The document handed in.
    Sent send(Wish wish) {
        var debtor = debtor(wish);
        var document = document(wish);
        var source = wish.office().source();
        var answer = dispatch.post(source, "enforcement-documents", document);
        return new Sent(debtor, document, answer.statusCode(), answer.body());
    }

    private static Person debtor(Wish wish) {
        return new People(wish.seed()).next(wish.place());
    }

    private Paper paper(Wish wish, Person debtor) {
        var number = "S-" + wish.seed();
        return Clerk.write(wish.office(), number, debtor, wish.amount(), clock.today());
    }
}
