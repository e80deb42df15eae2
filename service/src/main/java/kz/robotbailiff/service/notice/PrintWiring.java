package kz.robotbailiff.service.notice;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import kz.robotbailiff.service.platform.Beat;
import kz.robotbailiff.service.platform.Db;
import kz.robotbailiff.service.platform.Ids;
import kz.robotbailiff.service.platform.Peer;
import kz.robotbailiff.service.platform.Safeguard;
import kz.robotbailiff.service.platform.Time;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;

/// Assembles letters on paper.
@Configuration(proxyBeanMethods = false)
class PrintWiring {

    @Bean
    LetterOrders letterOrders(Ids ids, PrintSettings settings) {
        return new LetterOrders(ids, settings.isOn());
    }

    /// What is there only with a printing house.
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnProperty("robot.notice.print.url")
    static class House {

        @Bean
        Peer printPeer(PrintSettings settings) {
            return new Peer(
                    "print",
                    Objects.requireNonNull(settings.url()),
                    settings.token(),
                    settings.key(),
                    Duration.ofSeconds(30));
        }

        @Bean
        Safeguard printKeys(Peer printPeer) {
            return () -> List.copyOf(printPeer.weaknesses("robot.notice.print"));
        }

        @Bean(destroyMethod = "close")
        PrintHouse printHouse(Peer printPeer) {
            return new PrintHouse(printPeer);
        }

        @Bean
        PrintBatches printBatches(Db db, Time time, Ids ids, Wording wording, PrintHouse house) {
            return new PrintBatches(db, time, ids, new LetterFile(wording), house);
        }

        @Bean
        Beat printBeat(PrintBatches batches, PrintSettings settings) {
            return new Beat("letters", settings.every(), batches::run);
        }

        @Bean
        Presumption presumption(
                DeliveryReceipts.Works works, Verdicts verdicts, PrintSettings settings) {
            return new Presumption(works, verdicts, settings.presumedAfter());
        }

        @Bean
        Beat presumptionBeat(Presumption presumption, PrintSettings settings) {
            return new Beat("presumption", settings.every(), presumption::run);
        }

        @Bean
        PrintController printController(Peer printPeer, PushReports reports) {
            return new PrintController(printPeer, reports);
        }

        /// The post shows a token and a seal of the body, which the controller checks itself.
        @Bean
        @Order(33)
        SecurityFilterChain printSecurity(HttpSecurity http) throws Exception {
            return http.securityMatcher("/partners/print/**")
                    .authorizeHttpRequests(all -> all.anyRequest().permitAll())
                    .csrf(csrf -> csrf.disable())
                    .sessionManagement(session ->
                            session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                    .build();
        }
    }
}
