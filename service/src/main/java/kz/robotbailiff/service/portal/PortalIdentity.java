package kz.robotbailiff.service.portal;

import java.util.List;
import kz.robotbailiff.service.docket.OneTimeCodes;
import kz.robotbailiff.service.platform.Db;
import kz.robotbailiff.service.platform.Ids;
import kz.robotbailiff.service.platform.Safeguard;
import kz.robotbailiff.service.platform.Time;
import kz.robotbailiff.service.platform.Tokens;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;

/// The part of the debtor's page that asks who somebody is: by eGov, or by a code to the telephone.
@Configuration(proxyBeanMethods = false)
public class PortalIdentity {

    @Bean
    ConfirmPages.Ways portalWays(
            ObjectProvider<ClientRegistrationRepository> logins, PortalSettings settings) {
        var egov = EgovDoor.isKnown(logins.getIfAvailable());
        return new ConfirmPages.Ways(egov, settings.smsCodes(), settings.secure());
    }

    /// Where nobody can show who they are, nobody can opt out: production refuses to start so.
    @Bean
    Safeguard portalIdentity(ConfirmPages.Ways ways) {
        return () ->
                ways.egov() || ways.sms()
                        ? List.of()
                        : List.of(
                                "spring.security.oauth2.client.registration.egov.* is missing, and"
                                        + " robot.portal.sms-codes is off: no debtor could confirm"
                                        + " who they are.");
    }

    @Bean
    Persons portalPersons(Db db) {
        return new Persons(db);
    }

    @Bean
    StepUp portalStepUp(Db db, StepUp.Post post, Attempts attempts) {
        return new StepUp(db, post, attempts);
    }

    @Bean
    StepUp.Post portalPost(Ids ids, Time time, Tokens tokens, OneTimeCodes sender) {
        return new StepUp.Post(ids, time, tokens, sender);
    }

    @Bean
    EgovLogin portalEgov(Persons persons, Visits visits, PortalSettings settings) {
        return new EgovLogin(persons, visits, settings);
    }

    @Bean
    ConfirmPages portalConfirm(
            Pages pages, Gate gate, Visits visits, StepUp stepUp, ConfirmPages.Ways ways) {
        return new ConfirmPages(pages, gate, visits, stepUp, ways);
    }

    @Bean
    PersonPages portalPersonPages(Pages pages, Gate gate, Persons persons, ConfirmPages.Ways ways) {
        return new PersonPages(pages, gate, persons, ways);
    }
}
