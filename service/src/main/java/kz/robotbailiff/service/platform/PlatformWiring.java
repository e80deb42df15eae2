package kz.robotbailiff.service.platform;

import java.time.InstantSource;
import javax.sql.DataSource;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Puts the floor together; the clock is the system's unless a sandbox brings its own.
@Configuration(proxyBeanMethods = false)
public class PlatformWiring {

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

    @Bean
    Tokens tokens() {
        return new Tokens();
    }
}
