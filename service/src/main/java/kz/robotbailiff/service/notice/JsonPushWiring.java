package kz.robotbailiff.service.notice;

import java.util.Objects;
import kz.robotbailiff.service.platform.Peer;
import kz.robotbailiff.service.platform.Safeguard;
import kz.robotbailiff.service.platform.SealedHttp;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;

/// Assembles push as JSON to a gateway of its own.
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "robot.notice.push-by", havingValue = "JSON")
class JsonPushWiring {

    @Bean
    Peer pushPeer(NoticeSettings settings) {
        var push = Objects.requireNonNull(settings.push(), "robot.notice.push is missing");
        return new Peer("push", push.url(), push.token(), push.key(), push.answerWithin());
    }

    @Bean
    Safeguard pushKeys(Peer pushPeer) {
        return () -> pushPeer.weaknesses("robot.notice.push");
    }

    @Bean
    PushGateway jsonPushGateway(SealedHttp http, Peer pushPeer) {
        return new JsonPushGateway(http, pushPeer);
    }

    @Bean
    PushController pushController(Peer pushPeer, PushReports reports) {
        return new PushController(pushPeer, reports);
    }

    /// The gateway shows a token and a seal of the body, which the controller checks itself.
    @Bean
    @Order(31)
    SecurityFilterChain pushSecurity(HttpSecurity http) throws Exception {
        return http.securityMatcher("/partners/push/**")
                .authorizeHttpRequests(all -> all.anyRequest().permitAll())
                .csrf(csrf -> csrf.disable())
                .sessionManagement(
                        session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .build();
    }
}
