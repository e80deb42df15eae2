package kz.robotbailiff.service.intake;

import kz.robotbailiff.service.docket.Bell;
import kz.robotbailiff.service.docket.Explanations;
import kz.robotbailiff.service.docket.Facts;
import kz.robotbailiff.service.docket.Newcomers;
import kz.robotbailiff.service.platform.Db;
import kz.robotbailiff.service.platform.Ids;
import kz.robotbailiff.service.platform.Safeguard;
import kz.robotbailiff.service.platform.Time;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;

/// Puts intake together.
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(IntakeSettings.class)
public class IntakeWiring {

    private static final String SCOPE = "SCOPE_intake";

    @Bean
    Seals seals(IntakeSettings settings, Time time) {
        return new Seals(settings.certificates(), time);
    }

    @Bean
    Safeguard certificatesSafeguard(Seals seals) {
        return seals::refusals;
    }

    @Bean
    DocumentController documentController(
            Seals seals, Db db, Ids ids, Newcomers newcomers, Time time) {
        var writer = new DocumentWriter(ids, time, newcomers);
        var documents = new Documents(new StandingReader(), writer);
        var desk =
                new Desk(
                        db,
                        documents,
                        new Refusals(ids, time),
                        newcomers,
                        new Desk.Floor(ids, time));
        return new DocumentController(desk, seals);
    }

    @Bean
    CounterController counterController(Db db, Facts facts, Bell bell, Time time) {
        var withdrawals = new Withdrawals(facts, time);
        var reports =
                new Counter.Reports(
                        new OutsidePayments(facts, time), new RejectedObjections(facts, time));
        return new CounterController(new Counter(db, withdrawals, reports, bell, time), time);
    }

    @Bean
    ReadController readController(Db db, Explanations explanations, Time time) {
        return new ReadController(new Archive(db, new Course(explanations), time));
    }

    @Bean
    ManualController manualController() {
        return new ManualController();
    }

    @Bean
    Problems problems() {
        return new Problems();
    }

    /// Machines come with a token each time: there is no session and nothing for CSRF to ride on.
    @Bean
    @Order(10)
    SecurityFilterChain intakeSecurity(HttpSecurity http) throws Exception {
        return http.securityMatcher("/api/**")
                .authorizeHttpRequests(rules ->
                        rules.requestMatchers("/api/v1/**")
                                .hasAuthority(SCOPE)
                                .anyRequest()
                                .permitAll())
                .sessionManagement(
                        session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(csrf -> csrf.disable())
                .requestCache(cache -> cache.disable())
                .oauth2ResourceServer(server ->
                        server.jwt(_ -> {})
                                .authenticationEntryPoint(new Doorkeeper())
                                .accessDeniedHandler(new Doorkeeper()))
                .exceptionHandling(handling ->
                        handling.authenticationEntryPoint(new Doorkeeper())
                                .accessDeniedHandler(new Doorkeeper()))
                .build();
    }
}
