package kz.robotbailiff.service.notice;

import java.security.GeneralSecurityException;
import java.util.List;
import kz.robotbailiff.service.docket.Subscriptions;
import kz.robotbailiff.service.platform.Db;
import kz.robotbailiff.service.platform.Ids;
import kz.robotbailiff.service.platform.Safeguard;
import kz.robotbailiff.service.platform.Time;
import kz.robotbailiff.service.platform.Tokens;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Assembles Web Push; without keys there is no sender, and browsers are offered nothing.
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(WebPushSettings.class)
class WebPushWiring {

    /// How the key of RFC 8291's example begins, whose private half everybody knows.
    private static final String EXAMPLE = "BP4z9KsN6nGRTbVYI_c7VJSP";

    @Bean
    Subscriptions webSubscriptions(Db db, Time time, Ids ids, WebPushSettings settings) {
        return new WebSubscriptions(db, time, ids, settings);
    }

    @Bean
    Safeguard webPushKeys(WebPushSettings settings) {
        return () ->
                settings.publicKey().startsWith(EXAMPLE)
                        ? List.of("robot.notice.web-push.public-key is the published example's.")
                        : List.of();
    }

    @Bean(destroyMethod = "close")
    @ConditionalOnProperty("robot.notice.web-push.private-key")
    WebPush webPush(Db db, Time time, WebPushSettings settings) throws GeneralSecurityException {
        var vapid = new Vapid(settings.contact(), settings.publicKey(), settings.privateKey());
        return new WebPush(db, time, vapid, new Tokens());
    }
}
