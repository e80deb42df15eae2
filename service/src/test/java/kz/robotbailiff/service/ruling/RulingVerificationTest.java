package kz.robotbailiff.service.ruling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.robotbailiff.core.proceeding.ActKind;
import kz.robotbailiff.service.ruling.RulingVerification.Signed;
import kz.robotbailiff.service.ruling.RulingVerification.Verdict;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class RulingVerificationTest {

    private static final Chancery CHANCERY = new Chancery();

    @AfterAll
    static void close() {
        CHANCERY.close();
    }

    private final RulingVerification verification =
            new RulingVerification(
                    CHANCERY.keys.all().stream()
                            .map(SigningKey::certificate)
                            .collect(Collectors.toSet()));

    @Test
    void everyRulingOfABatchIsGenuineByItself() {
        for (int size : List.of(1, 2, 3, 7, 8, 100)) {
            for (var signed : issue(size)) {
                assertThat(verification.check(signed)).isEqualTo(Verdict.GENUINE);
            }
        }
    }

    @Test
    void everyChangedByteIsRejected() {
        var signed = issue(5).get(3);
        tamper(signed.content(), changed -> with(signed, 0, changed));
        tamper(signed.path(), changed -> with(signed, 1, changed));
        tamper(signed.head(), changed -> with(signed, 2, changed));
        tamper(signed.signature(), changed -> with(signed, 3, changed));
        tamper(signed.certificate(), changed -> with(signed, 4, changed));
    }

    @Test
    void anotherPlaceInTheTreeOrAnotherLengthIsRejected() {
        var signed = issue(5).get(2);
        for (int leaf : List.of(-1, 0, 1, 3, 4, 5, 2 + 8)) {
            assertThat(
                            verification.check(
                                    new Signed(
                                            signed.content(),
                                            leaf,
                                            signed.path(),
                                            signed.head(),
                                            signed.signature(),
                                            signed.certificate())))
                    .isEqualTo(Verdict.ALTERED);
        }
        for (int length : List.of(0, 31, 32, 64, 128)) {
            var path = java.util.Arrays.copyOf(signed.path(), length);
            assertThat(verification.check(with(signed, 1, path))).isEqualTo(Verdict.ALTERED);
        }
    }

    @Test
    void aSignerWhomNobodyTrustsIsUnknown() {
        var stranger = new RulingVerification(Set.of());
        assertThat(stranger.check(issue(1).getFirst())).isEqualTo(Verdict.UNKNOWN_SIGNER);
    }

    private void tamper(byte[] part, Function<byte[], Signed> with) {
        assertThat(part).isNotEmpty();
        for (int i = 0; i < part.length; i++) {
            var changed = part.clone();
            changed[i] ^= 1;
            assertThat(verification.check(with.apply(changed))).isNotEqualTo(Verdict.GENUINE);
        }
    }

    /// The same with one part put in place of its own: content, path, head, signature, certificate.
    private static Signed with(Signed signed, int part, byte[] bytes) {
        return new Signed(
                part == 0 ? bytes : signed.content(),
                signed.leaf(),
                part == 1 ? bytes : signed.path(),
                part == 2 ? bytes : signed.head(),
                part == 3 ? bytes : signed.signature(),
                part == 4 ? bytes : signed.certificate());
    }

    private static List<Signed> issue(int many) {
        var tasks =
                CHANCERY.order(Chancery.Case.open(), ActKind.ISSUE_INITIATION_RULING, null, many);
        CHANCERY.carry(tasks);
        return tasks.stream().map(task -> CHANCERY.pages.signed(task.id()).orElseThrow()).toList();
    }
}
