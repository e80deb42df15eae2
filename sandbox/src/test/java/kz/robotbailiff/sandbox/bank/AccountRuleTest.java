package kz.robotbailiff.sandbox.bank;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import kz.robotbailiff.sandbox.people.People;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AccountRuleTest {

    @ParameterizedTest
    @ValueSource(ints = {2, 5, 22})
    void asManyBanksKnowAPersonAsItIsSaid(int banks) {
        var people = new People(7);
        for (int i = 0; i < 2_000; i++) {
            var iin = people.next().iin();
            var known =
                    IntStream.range(0, banks)
                            .filter(bank -> new AccountRule(bank, banks).of(iin) != null)
                            .count();
            assertThat(known).isEqualTo(AccountRule.accounts(iin));
            assertThat(Banks.oneKnows(iin)).isEqualTo(known == 1);
        }
    }

    @Test
    void whatIsNoNumberOfAPersonHasNoAccount() {
        assertThat(AccountRule.accounts("12345678901")).isZero();
        assertThat(AccountRule.accounts("12345678901x")).isZero();
    }
}
