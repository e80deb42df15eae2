package kz.robotbailiff.service;

import java.util.List;
import kz.robotbailiff.service.platform.RefusedStart;
import kz.robotbailiff.service.platform.SettingsPage;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;

/// Starts the production service on an external PostgreSQL: `./robot serve`.
///
/// Each room puts itself together in its one `…Wiring`; nothing else is looked for.
@SpringBootConfiguration
@EnableAutoConfiguration
@ComponentScan(
        useDefaultFilters = false,
        includeFilters = @ComponentScan.Filter(type = FilterType.REGEX, pattern = ".*Wiring"))
public class Main {

    private static final String USAGE =
            """
            ./robot serve --spring.datasource.url=jdbc:postgresql://HOST/DATABASE \
            --spring.datasource.username=… --spring.datasource.password=… [--SETTING=VALUE …]

            The production start: no sandbox, an external PostgreSQL 15 or newer; the log is one
            JSON line an event.
            Settings come from the command line, from the environment (ROBOT_PORTAL_ADDRESS for
            robot.portal.address), or from application.properties in the working folder.
            Health: /actuator/health. Metrics: /actuator/prometheus. See docs/operations.md.

            """;

    /// Starts the service and returns once it answers.
    public static void main(String[] args) {
        if (List.of(args).contains("--help")) {
            System.out.println(USAGE + SettingsPage.text());
            return;
        }
        if (System.getProperty("logging.structured.format.console") == null) {
            System.setProperty("logging.structured.format.console", "ecs");
        }
        try {
            var service = new SpringApplication(Main.class);
            service.addInitializers(new Preflight());
            service.run(args);
        } catch (RuntimeException e) {
            System.err.println(why(e));
            System.exit(1);
        }
    }

    /// The one sentence that an operator needs; the stack is in the log.
    static String why(Throwable failure) {
        var cause = failure;
        while (!(cause instanceof RefusedStart) && cause.getCause() != null) {
            cause = cause.getCause();
        }
        if (cause instanceof RefusedStart refused) {
            return "robot: this start is refused:\n" + refused.getMessage();
        }
        return "robot: the service did not start: "
                + cause.getMessage()
                + "\n./robot serve --help lists every setting.";
    }
}
