package kz.robotbailiff.core.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.YearMonth;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class NumbersTest {
    private static final int[] FIRST = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11};
    private static final int[] SECOND = {3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2};

    /// Every serial of one day, against the two passes written down a second time.
    @Test
    void theCheckDigitFollowsBothPassesForEverySerial() {
        int secondPasses = 0;
        int neverIssued = 0;
        for (int serial = 0; serial < 10_000; serial++) {
            String start = "9001013%04d".formatted(serial);
            int digit = remainder(start, FIRST);
            secondPasses += digit == 10 ? 1 : 0;
            digit = digit == 10 ? remainder(start, SECOND) : digit;
            neverIssued += digit == 10 ? 1 : 0;
            for (int last = 0; last < 10; last++) {
                Check expected = digit == last ? Check.VALID : Check.WRONG_CHECK_DIGIT;
                Check check = Iin.check(start + last);
                assertThat(check == (digit == 10 ? Check.NEVER_ISSUED : expected)).isTrue();
            }
        }
        assertThat(secondPasses).isBetween(850, 970);
        assertThat(neverIssued).isBetween(60, 110);
    }

    /// The first pass is blind to the eleventh digit, whose weight eleven is nought by the modulus,
    /// and a change may lead into the second pass: no program may promise more.
    @Test
    void aChangedDigitIsFoundWhereTheWeightsSeeIt() {
        String iin = "850101300015";
        for (int at = 0; at < 12; at++) {
            for (char digit = '0'; digit <= '9'; digit++) {
                String changed = iin.substring(0, at) + digit + iin.substring(at + 1);
                boolean blind = at == 10 || remainder(changed, FIRST) == 10;
                boolean passes = Iin.check(changed) == Check.VALID;
                assertThat(!passes || blind || changed.equals(iin)).as(changed).isTrue();
            }
        }
    }

    @Test
    void anIinThatFailsIsNoIinAndIsNotRepeatedInTheMessage() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Iin("850101300016"))
                .withMessageContaining("WRONG_CHECK_DIGIT")
                .satisfies(e -> assertThat(e.getMessage()).doesNotContain("850101300016"));
        assertThat(new Iin("850101300015")).hasToString("85••••••0015");
    }

    @Test
    void aBinNamesItsMonth() {
        assertThat(new Bin("240840000017").registeredIn()).contains(YearMonth.of(2024, 8));
        assertThat(Bin.check("240840000018")).isEqualTo(Check.WRONG_CHECK_DIGIT);
        assertThatIllegalArgumentException().isThrownBy(() -> new Bin("24084000001"));
        assertThat(new Bin("000000000000").registeredIn()).isEmpty();
    }

    @Test
    void aKatoLiesInItsRegionAndItsPrefixes() {
        Kato taraz = new Kato("311010000");
        assertThat(taraz.region()).isEqualTo(31);
        assertThat(taraz.isWithin("3110")).isTrue();
        assertThat(taraz.isWithin("")).isTrue();
        assertThat(taraz.isWithin("311")).isTrue();
        assertThat(taraz.isWithin("3111")).isFalse();
        for (String wrong : new String[] {"", "31101000", "3110100000", "31101000a", "011010000"}) {
            assertThatIllegalArgumentException().isThrownBy(() -> new Kato(wrong));
        }
    }

    @Test
    void fourKindsAreSimplifiedAndThreeOfThemAreFines() {
        assertThat(DocumentKind.values())
                .filteredOn(DocumentKind::simplified)
                .extracting(DocumentKind::subparagraph)
                .containsExactly("5", "6", "11", "13");
        assertThat(DocumentKind.values()).filteredOn(DocumentKind::isFine).hasSize(3);
    }

    @Test
    void languagesHaveTheirTags() {
        assertThat(Language.ofTag("kk")).isEqualTo(Language.KK);
        assertThat(Language.RU.tag()).isEqualTo("ru");
        assertThatIllegalArgumentException().isThrownBy(() -> Language.ofTag("kz"));
    }

    private static int remainder(String digits, int[] weights) {
        return IntStream.range(0, 11).map(i -> (digits.charAt(i) - '0') * weights[i]).sum() % 11;
    }
}
