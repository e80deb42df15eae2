package kz.robotbailiff.sandbox.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import kz.robotbailiff.core.document.Check;
import kz.robotbailiff.core.document.Iin;
import kz.robotbailiff.core.document.Kato;
import org.junit.jupiter.api.Test;

class PeopleTest {

    @Test
    void aCrowdHasValidNumbersAndNoTwoAlike() {
        var people = new People(7);
        var iins = new HashSet<String>();
        var phones = new HashSet<String>();
        for (var i = 0; i < 5_000; i++) {
            var person = people.next();
            assertThat(Iin.check(person.iin())).isEqualTo(Check.VALID);
            assertThat(person.phone()).matches("\\+7700\\d{7}");
            assertThat(person.birth().getYear()).isLessThan(1920);
            iins.add(person.iin());
            phones.add(person.phone());
        }
        assertThat(iins).hasSize(5_000);
        assertThat(phones).hasSize(5_000);
    }

    @Test
    void bothWeightPassesOccur() {
        var people = new People(8);
        var second = 0;
        for (var i = 0; i < 1_000; i++) {
            second += needsSecondPass(people.next().iin()) ? 1 : 0;
        }
        assertThat(second).isBetween(50, 150);
    }

    @Test
    void theSameSeedGivesTheSamePeople() {
        assertThat(new People(1).next()).isEqualTo(new People(1).next());
        assertThat(new People(1).next()).isNotEqualTo(new People(2).next());
    }

    @Test
    void everythingAboutAPersonFollowsFromTheNumber() {
        var person = new People(3).next(Place.TARAZ);
        assertThat(People.find(person.iin())).contains(person);
        assertThat(new Kato(person.place().kato()).isWithin("3110")).isTrue();
    }

    @Test
    void aNumberThatALivingPersonCouldHaveIsNobodysHere() {
        assertThat(People.find(CheckedNumbers.twelve("90010130000").orElseThrow())).isEmpty();
        assertThat(People.find("010101300000x")).isEmpty();
    }

    @Test
    void accountsPassTheCheckModulo97() {
        var account = CheckedNumbers.account("070", "1030000000000");
        var turned = (account.substring(4) + account.substring(0, 4)).chars();
        var rest = turned.map(c -> Character.digit(c, 36)).reduce(0, PeopleTest::appended);
        assertThat(account).matches("KZ\\d{18}");
        assertThat(rest).isEqualTo(1);
    }

    private static int appended(int rest, int digit) {
        return (rest * (digit > 9 ? 100 : 10) + digit) % 97;
    }

    private static boolean needsSecondPass(String iin) {
        var sum = 0;
        for (var i = 0; i < 11; i++) {
            sum += (iin.charAt(i) - '0') * (i + 1);
        }
        return sum % 11 == 10;
    }
}
