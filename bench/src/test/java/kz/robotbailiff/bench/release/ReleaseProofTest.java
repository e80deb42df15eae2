package kz.robotbailiff.bench.release;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ReleaseProofTest {

    @Test
    void whoeverHasPaidIsFreeWhateverHappens() throws Exception {
        assertThat(new ReleaseProof(System.out).run(new ReleaseProof.Order(2_000, 1, 5))).isEmpty();
    }
}
