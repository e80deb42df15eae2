package kz.robotbailiff.service.portal;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// Settings of the debtor's page.
///
/// @param address where the world reaches these pages; links and the way back from paying begin so
/// @param session how long a page stays open after the last press
/// @param triesPerAddress how many wrong tries one address has in a quarter of an hour
/// @param triesPerCase how many wrong tries one case number has in a quarter of an hour; its link
///     stays open all the same
/// @param codesPerCase how many codes go to one telephone in a quarter of an hour
/// @param smsCodes whether a code by SMS may show who somebody is, beside the login by eGov
/// @param signers files with the certificates of those who issue personal signatures; without them
///     no application is signed on a telephone
/// @param answerDays within how many working days an objection is answered
/// @param liftMinutes after how many minutes without a bank's confirmation our staff step in
@ConfigurationProperties("robot.portal")
public record PortalSettings(
        @DefaultValue("http://localhost:8080") URI address,
        @DefaultValue("30m") Duration session,
        @DefaultValue("20") int triesPerAddress,
        @DefaultValue("10") int triesPerCase,
        @DefaultValue("3") int codesPerCase,
        @DefaultValue("false") boolean smsCodes,
        @Nullable List<Path> signers,
        @DefaultValue("15") int answerDays,
        @DefaultValue("60") int liftMinutes) {

    /// Whether cookies must never travel in the clear.
    boolean secure() {
        return "https".equals(address.getScheme());
    }
}
