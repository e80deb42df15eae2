package kz.robotbailiff.service.notice;

import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// The printing house of the post: `robot.notice.print.*`; without an address there are no letters.
///
/// @param url where it answers, without a slash at its end
/// @param token the bearer token of every call, both ways
/// @param key the secret of the HMAC-SHA256 over every body, both ways
/// @param every how often a batch is made
/// @param presumedAfter after how long a letter that did not come back counts as received; 0 never
@ConfigurationProperties("robot.notice.print")
public record PrintSettings(
        @Nullable URI url,
        @DefaultValue("") String token,
        @DefaultValue("") String key,
        @DefaultValue("15m") Duration every,
        @DefaultValue("10d") Duration presumedAfter) {

    boolean isOn() {
        return url != null;
    }

    @Override
    public String toString() {
        return "printing house " + url;
    }
}
