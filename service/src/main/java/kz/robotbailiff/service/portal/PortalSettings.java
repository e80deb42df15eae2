package kz.robotbailiff.service.portal;

import java.net.URI;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// Settings of the debtor's page.
///
/// @param address where the world reaches these pages; links and the way back from paying begin so
/// @param session how long a page stays open after the last press
/// @param triesPerAddress how many wrong tries one address has in a quarter of an hour
/// @param triesPerCase how many wrong tries one case number has in a quarter of an hour; its link
///     stays open all the same
/// @param answerDays within how many working days an objection is answered
/// @param liftMinutes after how many minutes without a bank's confirmation our staff step in
@ConfigurationProperties("robot.portal")
public record PortalSettings(
        @DefaultValue("http://localhost:8080") URI address,
        @DefaultValue("30m") Duration session,
        @DefaultValue("20") int triesPerAddress,
        @DefaultValue("10") int triesPerCase,
        @DefaultValue("15") int answerDays,
        @DefaultValue("60") int liftMinutes) {

    /// Whether cookies must never travel in the clear.
    boolean secure() {
        return "https".equals(address.getScheme());
    }
}
