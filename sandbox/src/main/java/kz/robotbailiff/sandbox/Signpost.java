package kz.robotbailiff.sandbox;

import java.time.Duration;
import java.util.Locale;
import java.util.stream.Collectors;
import kz.robotbailiff.core.document.Language;
import kz.robotbailiff.sandbox.identity.SourceClient;
import kz.robotbailiff.sandbox.identity.Staff;
import kz.robotbailiff.sandbox.page.Words;

/// What is printed once the sandbox runs: where to look, and with which logins.
record Signpost(Sandbox sandbox, Options options) {

    private static final double NANOS_PER_SECOND = Duration.ofSeconds(1).toNanos();

    String text(long nanos) {
        var ports = sandbox.ports();
        return """

        Robot Bailiff runs in its sandbox (started in %.1f s). Nobody and nothing in it is real.

          Debtor's phone    %s/phone
          Debtor's portal   %s/
          Console           %s/console
          Bailiff's page    %s/bailiff
          Sandbox controls  %s/control
          API documentation %s/api/docs

          Console logins    %s
                            any licence of the roster, such as SB-7501, is a login too
                            password of each: %s

          A token for the intake API (clients: %s):
            TOKEN=$(curl -s -u %s:%s -d grant_type=client_credentials -d scope=%s %s/oauth2/token |
              sed 's/.*"access_token":"\\([^"]*\\)".*/\\1/')

          It is %s in the sandbox. Data: %s   Log: %s
          Stop with Ctrl-C.
        """
                .formatted(
                        nanos / NANOS_PER_SECOND,
                        ports.worldUrl(),
                        ports.serviceUrl(),
                        ports.serviceUrl(),
                        ports.serviceUrl(),
                        ports.worldUrl(),
                        ports.serviceUrl(),
                        logins(),
                        Staff.PASSWORD,
                        SourceClient.ALL.stream()
                                .map(SourceClient::id)
                                .collect(Collectors.joining(", ")),
                        SourceClient.ALL.getFirst().id(),
                        SourceClient.ALL.getFirst().secret(),
                        SourceClient.SCOPE,
                        ports.identityUrl(),
                        sandbox.timeMachine().today(),
                        options.data(),
                        options.data().resolve("robot.log"))
                .stripTrailing();
    }

    private static String logins() {
        return Staff.ALL.stream()
                .map(staff ->
                        String.format(
                                Locale.ROOT,
                                "%-9s %s",
                                staff.login(),
                                staff.roleIn(Words.in(Language.EN))))
                .collect(Collectors.joining("\n" + " ".repeat(20)));
    }
}
