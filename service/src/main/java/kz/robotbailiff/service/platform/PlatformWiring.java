package kz.robotbailiff.service.platform;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;

/// Puts the floor together; the clock is the system's unless a sandbox brings its own.
@Configuration(proxyBeanMethods = false)
public class PlatformWiring {

    private static final Set<String> WEAK =
            Set.of("", "postgres", "password", "robot", "sandbox", "secret", "changeme");

    @Bean
    @ConditionalOnMissingBean
    InstantSource instantSource() {
        return InstantSource.system();
    }

    @Bean
    Time time(InstantSource source) {
        return new Time(source);
    }

    @Bean
    Db db(DataSource source) {
        return new Db(source);
    }

    @Bean
    Ids ids(Db db) {
        return new Ids(db);
    }

    /// `robot.sandbox` is set by the sandbox alone.
    @Bean
    Guard guard(Environment environment, List<Safeguard> safeguards) {
        return new Guard(
                environment.getProperty("robot.sandbox", Boolean.class, false), safeguards);
    }

    @Bean
    Safeguard databasePassword(Environment environment) {
        return () ->
                WEAK.contains(environment.getProperty("spring.datasource.password", ""))
                        ? List.of(
                                "spring.datasource.password is empty or a default one: give the"
                                        + " database user a password of its own.")
                        : List.of();
    }

    /// Health for the load balancer and metrics for the scraper; nothing else is open by default.
    @Bean
    @Order(5)
    SecurityFilterChain operations(HttpSecurity http) throws Exception {
        return http.securityMatcher("/actuator/**")
                .authorizeHttpRequests(requests ->
                        requests.requestMatchers("/actuator/health/**", "/actuator/prometheus")
                                .permitAll()
                                .anyRequest()
                                .denyAll())
                .csrf(csrf -> csrf.disable())
                .build();
    }

    @Bean
    Tokens tokens() {
        return new Tokens();
    }

    @Bean(destroyMethod = "close")
    SealedHttp sealedHttp(MeterRegistry meters) {
        return new SealedHttp(meters);
    }
}
