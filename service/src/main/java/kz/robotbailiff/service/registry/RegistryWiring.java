package kz.robotbailiff.service.registry;

import kz.robotbailiff.service.docket.Bell;
import kz.robotbailiff.service.docket.Facts;
import kz.robotbailiff.service.docket.Newcomers;
import kz.robotbailiff.service.platform.Db;
import kz.robotbailiff.service.platform.Time;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Puts the registry together; without the register's address documents wait to be looked up.
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(RegistrySettings.class)
public class RegistryWiring {

    private static final String REGISTER = "robot.registry.persons-url";

    @Bean
    @ConditionalOnProperty(REGISTER)
    HttpPersonsGateway personsGateway(RegistrySettings settings) {
        if (settings.personsUrl() == null) {
            throw new IllegalStateException("robot.registry.persons-url is empty");
        }
        return new HttpPersonsGateway(settings.personsUrl(), settings.timeout());
    }

    @Bean
    @ConditionalOnProperty(REGISTER)
    Identification identification(
            HttpPersonsGateway register, Newcomers newcomers, Facts facts, Db db, Time time) {
        return new Identification(newcomers, register, facts, db, time);
    }

    @Bean
    @ConditionalOnProperty(REGISTER)
    Registrar registrar(
            Identification identification,
            Newcomers newcomers,
            Bell rounds,
            RegistrySettings settings) {
        return new Registrar(identification, newcomers.bell(), rounds, settings.batch());
    }
}
