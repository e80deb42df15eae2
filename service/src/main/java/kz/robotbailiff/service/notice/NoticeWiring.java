package kz.robotbailiff.service.notice;

import io.micrometer.core.instrument.MeterRegistry;
import kz.robotbailiff.service.docket.Bell;
import kz.robotbailiff.service.docket.Confirmations;
import kz.robotbailiff.service.docket.Facts;
import kz.robotbailiff.service.platform.Db;
import kz.robotbailiff.service.platform.Peer;
import kz.robotbailiff.service.platform.Safeguard;
import kz.robotbailiff.service.platform.SealedHttp;
import kz.robotbailiff.service.platform.Time;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;

/// Assembles the notice room.
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(NoticeSettings.class)
public class NoticeWiring {

    @Bean
    DeliveryReceipts.Works noticeWorks(Db db, Time time, Bell bell) {
        return new DeliveryReceipts.Works(db, time, bell);
    }

    @Bean
    PersonalLink personalLink(NoticeSettings settings) {
        return new PersonalLink(settings.linkSecret());
    }

    @Bean
    Wording noticeWording(PersonalLink links, Environment environment) {
        return new Wording(links, environment.getRequiredProperty("robot.portal.address"));
    }

    @Bean
    Verdicts noticeVerdicts(Facts facts, Time time) {
        return new Verdicts(facts, time);
    }

    @Bean
    Outbox noticeOutbox(
            DeliveryReceipts.Works works,
            PersonalLink links,
            NoticeSettings settings,
            Verdicts verdicts) {
        return new Outbox(works, new LinkRows(links, settings.linkLife()), verdicts);
    }

    @Bean
    DeliveryReceipts deliveryReceipts(
            DeliveryReceipts.Works works, Verdicts verdicts, Confirmations confirmations) {
        return new DeliveryReceipts(works, verdicts, confirmations);
    }

    @Bean(initMethod = "start", destroyMethod = "close")
    OperatorLines operatorLines(
            NoticeSettings settings, DeliveryReceipts receipts, MeterRegistry meters) {
        return new OperatorLines(settings, receipts::take, meters);
    }

    @Bean
    SmsGateway smsGateway(OperatorLines lines) {
        return new Operators(lines.gateways());
    }

    @Bean
    SmsCarrier smsCarrier(
            DeliveryReceipts.Works works,
            Wording wording,
            NoticeSettings settings,
            SmsGateway gateway,
            Outbox outbox) {
        return new SmsCarrier(works, wording, settings.patience(), gateway, outbox);
    }

    @Bean
    Peer pushPeer(NoticeSettings settings) {
        var push = settings.push();
        return new Peer("push", push.url(), push.token(), push.key(), push.answerWithin());
    }

    @Bean
    Safeguard noticeKeys(NoticeSettings settings, Peer pushPeer) {
        return () -> settings.weaknesses(pushPeer);
    }

    @Bean
    PushCarrier pushCarrier(
            DeliveryReceipts.Works works,
            Wording wording,
            SealedHttp http,
            Peer pushPeer,
            Outbox outbox) {
        return new PushCarrier(works, wording, new JsonPushGateway(http, pushPeer), outbox);
    }

    @Bean
    PushController pushController(DeliveryReceipts.Works works, Peer pushPeer, Verdicts verdicts) {
        return new PushController(pushPeer, new PushReports(works, verdicts));
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
