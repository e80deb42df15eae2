package kz.robotbailiff.service;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;

/// Starts the production service on an external PostgreSQL.
///
/// Each room puts itself together in its one `…Wiring`; nothing else is looked for.
@SpringBootConfiguration
@EnableAutoConfiguration
@ComponentScan(
        useDefaultFilters = false,
        includeFilters = @ComponentScan.Filter(type = FilterType.REGEX, pattern = ".*Wiring"))
public class Main {

    /// Starts the service and returns once it answers.
    public static void main(String[] args) {
        SpringApplication.run(Main.class, args);
    }
}
