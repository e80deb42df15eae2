package kz.robotbailiff.service.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import kz.robotbailiff.core.money.Tenge;
import org.junit.jupiter.api.Test;

class SharingTest {

    @Test
    void lowersOnlyWhoMustComeDownTheOneWithTheMostFirst() {
        var have = List.of(share(0, 5), share(1, 12), share(2, 5));
        assertThat(Sharing.lowered(Tenge.of(15), have)).containsExactly(share(0, 3), share(2, 0));
        assertThat(Sharing.lowered(Tenge.of(22), have)).isEmpty();
    }

    @Test
    void theFirstBankIsAskedForWhatNobodyHolds() {
        assertThat(Sharing.debits(Tenge.of(20), List.of(share(0, 5), share(1, 8))))
                .containsExactly(share(1, 15), share(0, 5));
        assertThat(Sharing.debits(Tenge.of(20), List.of(share(4, 0))))
                .containsExactly(share(4, 20));
        assertThat(Sharing.debits(Tenge.of(20), List.of())).isEmpty();
    }

    @Test
    void neverMoreInAllWhateverBanksHave() {
        var random = new Random(7);
        for (int run = 0; run < 2_000; run++) {
            var have = new ArrayList<Share>();
            for (int bank = 0; bank < random.nextInt(23); bank++) {
                have.add(new Share(bank, Tenge.ofTiyn(random.nextInt(1_000))));
            }
            var limit = Tenge.ofTiyn(random.nextInt(3_000));
            assertThat(sum(Sharing.within(limit, have)).exceeds(limit)).isFalse();
            assertThat(sum(Sharing.debits(limit, have)).exceeds(limit)).isFalse();
        }
    }

    private static Tenge sum(List<Share> shares) {
        return shares.stream().map(Share::sum).reduce(Tenge.ZERO, Tenge::plus);
    }

    private static Share share(int bank, long tenge) {
        return new Share(bank, Tenge.of(tenge));
    }
}
