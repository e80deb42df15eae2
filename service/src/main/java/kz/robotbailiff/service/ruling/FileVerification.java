package kz.robotbailiff.service.ruling;

import java.nio.charset.StandardCharsets;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import kz.robotbailiff.service.ruling.RulingVerification.Signed;
import kz.robotbailiff.service.ruling.RulingVerification.Verdict;
import kz.robotbailiff.service.ruling.paper.Cms;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/// Tells whether a file is a ruling exactly as it was issued: paper, page, data, or a code's text.
///
/// It needs the file and what one trusts; no database, no network.
final class FileVerification {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Pattern RANGE = Pattern.compile("/ByteRange \\[0 (\\d+) (\\d+) (\\d+)\\]");
    private static final Pattern REASON = Pattern.compile("/Reason \\(([0-9-]+)\\)");

    private final Trust trust;

    FileVerification(Trust trust) {
        this.trust = trust;
    }

    /// What was found.
    enum Found {
        /// Every byte is as it was signed.
        GENUINE,
        /// Signed and unchanged, but it holds no longer.
        REVOKED,
        /// Not what was signed, or not signed by anyone who is trusted.
        NOT_GENUINE,
        /// Neither a paper nor a page, data or code of this system.
        NOT_OURS
    }

    /// @param number of the ruling, where it could be read
    /// @param facts what a code says, to be compared with the paper it stands on
    /// @param revoked the entry of the list, where it holds no longer
    record Answer(
            Found found,
            String number,
            CodeText.@Nullable Said facts,
            RevokedList.@Nullable Revoked revoked) {

        static Answer of(Found found) {
            return new Answer(found, "", null, null);
        }
    }

    Answer check(byte[] file) {
        if (starts(file, "%PDF-")) {
            return paper(file);
        }
        if (SealedPage.isPage(file)) {
            return SealedPage.open(file, trust.certificates())
                    .map(page -> data(page.proof()))
                    .orElseGet(() -> Answer.of(Found.NOT_GENUINE));
        }
        if (CodeText.isCode(file)) {
            return CodeText.read(file, trust.certificates())
                    .map(said -> standing(said.number(), said))
                    .orElseGet(() -> Answer.of(Found.NOT_GENUINE));
        }
        if (starts(file, "{")) {
            return ProofFile.read(file)
                    .map(this::data)
                    .orElseGet(() -> Answer.of(Found.NOT_GENUINE));
        }
        return Answer.of(Found.NOT_OURS);
    }

    private Answer data(Signed signed) {
        var verification = new RulingVerification(Set.copyOf(trust.certificates()));
        return verification.check(signed) == Verdict.GENUINE
                ? standing(JSON.readTree(signed.content()).path("number").asString(""), null)
                : Answer.of(Found.NOT_GENUINE);
    }

    /// The signature must cover the whole file but itself, and be written as we write it.
    private Answer paper(byte[] file) {
        var text = new String(file, StandardCharsets.ISO_8859_1);
        int last = text.lastIndexOf("/Type /Sig\n");
        var range = RANGE.matcher(text);
        var reason = REASON.matcher(text);
        if (last < 0 || !range.find(last) || !reason.find(last)) {
            return Answer.of(Found.NOT_GENUINE);
        }
        int before = Integer.parseInt(range.group(1));
        int after = Integer.parseInt(range.group(2));
        int rest = Integer.parseInt(range.group(3));
        if (before >= after || (long) after + rest != file.length || before < last) {
            return Answer.of(Found.NOT_GENUINE);
        }
        var covered = Arrays.copyOf(file, before + rest);
        System.arraycopy(file, after, covered, before, rest);
        return signer(covered, text.substring(before, after)).isPresent()
                ? standing(reason.group(1), null)
                : Answer.of(Found.NOT_GENUINE);
    }

    /// The gap holds `<`, the signature in capital hexadecimal, zeros to its end, `>`.
    private Optional<X509Certificate> signer(byte[] covered, String gap) {
        if (!gap.matches("<[0-9A-F]{8,}>") || gap.length() % 2 != 0) {
            return Optional.empty();
        }
        var filled = HexFormat.of().parseHex(gap.substring(1, gap.length() - 1));
        int length = Cms.length(filled);
        for (int i = length; i < filled.length; i++) {
            if (filled[i] != 0) {
                return Optional.empty();
            }
        }
        return length > filled.length
                ? Optional.empty()
                : Cms.signer(covered, Arrays.copyOf(filled, length), trust.certificates());
    }

    private Answer standing(String number, CodeText.@Nullable Said said) {
        var list = trust.revoked();
        var revoked = list == null ? null : list.find(number).orElse(null);
        return new Answer(revoked == null ? Found.GENUINE : Found.REVOKED, number, said, revoked);
    }

    private static boolean starts(byte[] file, String with) {
        return new String(
                        file, 0, Math.min(file.length, with.length()), StandardCharsets.ISO_8859_1)
                .equals(with);
    }
}
