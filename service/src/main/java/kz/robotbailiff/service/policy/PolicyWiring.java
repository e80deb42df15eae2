package kz.robotbailiff.service.policy;

import kz.robotbailiff.core.law.LawBook;
import kz.robotbailiff.service.docket.Caseload;
import kz.robotbailiff.service.docket.LawOfDay;
import kz.robotbailiff.service.docket.Regions;
import kz.robotbailiff.service.docket.Simulations;
import kz.robotbailiff.service.platform.Db;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Puts the policy room together.
@Configuration(proxyBeanMethods = false)
public class PolicyWiring {

    @Bean
    Simulations simulations(Db db, LawBook book, LawOfDay laws, Regions regions) {
        return new Simulator(db, book, new Caseload(laws, regions));
    }
}
