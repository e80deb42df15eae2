package kz.robotbailiff.service.notice;

import java.io.IOException;
import java.nio.file.Files;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.Collections;
import java.util.List;
import kz.robotbailiff.service.platform.Safeguard;
import kz.robotbailiff.service.platform.Time;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;

/// Assembles push through the asynchronous channel of the state gateway.
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ShepSettings.class)
@ConditionalOnProperty(name = "robot.notice.push-by", havingValue = "SHEP", matchIfMissing = true)
class ShepWiring {

    private static final String STAND_IN = "OU=STAND-IN";

    @Bean
    SoapSeal shepSeal(ShepSettings settings) throws GeneralSecurityException, IOException {
        var keys = KeyStore.getInstance(settings.keyStore().toFile(), word(settings));
        var name = Collections.list(keys.aliases()).getFirst();
        return new SoapSeal(
                (PrivateKey) keys.getKey(name, word(settings)),
                (X509Certificate) keys.getCertificate(name),
                gateways(settings));
    }

    private static char[] word(ShepSettings settings) {
        return settings.keyStorePassword().toCharArray();
    }

    private static X509Certificate gateways(ShepSettings settings)
            throws GeneralSecurityException, IOException {
        try (var pem = Files.newInputStream(settings.gatewayCertificate())) {
            return (X509Certificate)
                    CertificateFactory.getInstance("X.509").generateCertificate(pem);
        }
    }

    @Bean
    Safeguard shepKeys(ShepSettings settings) {
        return () ->
                isStandIn(settings)
                        ? List.of("robot.notice.shep.gateway-certificate is a stand-in's.")
                        : List.of();
    }

    private static boolean isStandIn(ShepSettings settings) {
        try {
            var name = gateways(settings).getSubjectX500Principal().getName();
            return name.contains(STAND_IN);
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Bean(destroyMethod = "close")
    ShepPushGateway shepPushGateway(ShepSettings settings, SoapSeal shepSeal, Time time) {
        return new ShepPushGateway(settings, shepSeal, time);
    }

    @Bean
    ShepController shepController(SoapSeal shepSeal, PushReports reports, Time time) {
        return new ShepController(shepSeal, reports, time);
    }

    /// The gateway signs every envelope, which the controller checks itself.
    @Bean
    @Order(32)
    SecurityFilterChain shepSecurity(HttpSecurity http) throws Exception {
        return http.securityMatcher("/partners/shep/**")
                .authorizeHttpRequests(all -> all.anyRequest().permitAll())
                .csrf(csrf -> csrf.disable())
                .sessionManagement(
                        session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .build();
    }
}
