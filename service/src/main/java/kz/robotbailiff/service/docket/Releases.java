package kz.robotbailiff.service.docket;

import java.time.Instant;
import java.util.List;
import kz.robotbailiff.core.document.Language;
import org.jspecify.annotations.Nullable;

/// What other rooms may show of how a file's measures ended; the measure room answers.
///
/// Who may see it is the showing room's business.
public interface Releases {

    /// One measure at one partner: when its end was ordered, and when the partner confirmed it.
    ///
    /// @param kind `seizure`, `collection`, `register` or `prohibition`
    record Line(String kind, Name partner, Instant orderedAt, @Nullable Instant confirmedAt) {}

    /// A partner's name as the debtor reads it.
    record Name(String kk, String ru, String en) {

        /// In one language.
        public String in(Language language) {
            return switch (language) {
                case KK -> kk;
                case RU -> ru;
                case EN -> en;
            };
        }
    }

    /// The certificate of release: what was lifted where and when, as signed data.
    ///
    /// @param data canonical JSON, its keys in order
    /// @param signature over the data's bytes in UTF-8, with the organisation's key, in base64
    /// @param fingerprint SHA-256 of the certificate of that key, in hexadecimal
    record Certificate(List<Line> lines, String data, String signature, String fingerprint) {

        /// Whether every partner has confirmed.
        public boolean isWhole() {
            return lines.stream().allMatch(line -> line.confirmedAt() != null);
        }
    }

    /// The certificate as of now; without lines where nothing was to be lifted.
    Certificate of(long file);
}
