package kz.robotbailiff.service.portal;

import kz.robotbailiff.service.docket.Checkout;
import kz.robotbailiff.service.docket.OneTimeCodes;
import kz.robotbailiff.service.docket.PaidElsewhere;
import kz.robotbailiff.service.docket.Releases;
import kz.robotbailiff.service.docket.Rulings;
import kz.robotbailiff.service.docket.Subscriptions;
import kz.robotbailiff.service.docket.WrittenRefusals;
import kz.robotbailiff.service.platform.Time;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The other rooms' doors, as they answer while only the debtor's pages are tried.
@Configuration(proxyBeanMethods = false)
class TestDoors {

    @Bean
    Rulings rulings() {
        return new Neighbours.TestRulings();
    }

    @Bean
    OneTimeCodes codes() {
        return (file, code, language) -> {
            if (Site.SENDING.get() == OneTimeCodes.Sending.SENT) {
                Site.CODES.put(file, code);
            }
            return Site.SENDING.get();
        };
    }

    @Bean
    WrittenRefusals refusals(Time time) {
        return (transaction, file) -> {
            Site.REFUSED.add(file);
            return time.today().plusDays(3);
        };
    }

    @Bean
    Checkout checkout() {
        return new Neighbours.TestCheckout();
    }

    @Bean
    Releases releases() {
        return new TestReleases();
    }

    @Bean
    Subscriptions subscriptions() {
        return new TestSubscriptions();
    }

    @Bean
    PaidElsewhere elsewhere() {
        return new TestElsewhere();
    }
}
