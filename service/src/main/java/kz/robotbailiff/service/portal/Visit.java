package kz.robotbailiff.service.portal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Base64;
import kz.robotbailiff.service.platform.Tokens;
import org.jspecify.annotations.Nullable;

/// One person with one case open in one browser, or with all their own cases after a login.
///
/// @param secret what the cookie holds; the database keeps its hash alone
/// @param file the case; 0 while a login has not chosen one
/// @param level 1: came by link, or by number and code; 2: known to be the debtor
/// @param way `link`, `number` or `egov`
/// @param person who logged in; null for whoever came by link or number
public record Visit(
        String secret,
        long file,
        String number,
        int level,
        String way,
        Instant until,
        @Nullable Long person) {

    /// The level of somebody who is known to be the debtor.
    static final int KNOWN = 2;

    /// Whether this is the debtor, and not just whoever holds the message.
    public boolean isKnown() {
        return level >= KNOWN;
    }

    /// Whether other cases of the person may be open here, too.
    public boolean hasMore() {
        return person != null;
    }

    /// The word that every form of this visit carries, so that no other site can send one.
    public String formToken() {
        var hash = Tokens.hash("form:" + secret);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(hash).substring(0, 22);
    }

    /// Whether a form carried that word.
    boolean sent(String token) {
        return MessageDigest.isEqual(
                formToken().getBytes(StandardCharsets.UTF_8),
                token.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public String toString() {
        return "Visit[" + file + "]";
    }
}
