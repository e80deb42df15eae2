package kz.robotbailiff.service.portal;

import kz.robotbailiff.service.docket.WrittenRefusals;
import kz.robotbailiff.service.platform.Db;
import kz.robotbailiff.service.platform.Ids;
import kz.robotbailiff.service.platform.Safeguard;
import kz.robotbailiff.service.platform.Time;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;

/// The part of the debtor's page that takes papers: photographs of receipts, and applications.
@Configuration(proxyBeanMethods = false)
public class PortalPapers {

    @Bean
    Uploads portalUploads(Db db, Ids ids, Time time) {
        return new Uploads(db, ids, time);
    }

    @Bean
    Signings portalSignings(Db db, Time time, PortalSettings settings) {
        return new Signings(db, time, settings.address());
    }

    @Bean
    PersonalSignature portalSignatures(PortalSettings settings) {
        return new PersonalSignature(settings.signers());
    }

    @Bean
    Safeguard portalSigners(PersonalSignature signatures) {
        return signatures::refusals;
    }

    @Bean
    ApplicationPages.Desk portalDesk(
            Db db, Uploads uploads, WrittenRefusals refusals, PersonalSignature signatures) {
        return new ApplicationPages.Desk(db, uploads, refusals, signatures.isPossible());
    }

    @Bean
    ApplicationPages portalApplications(
            Pages pages,
            Gate gate,
            CasePages cases,
            ApplicationPages.Desk desk,
            Signings signings) {
        return new ApplicationPages(pages, gate, cases, desk, signings);
    }

    @Bean
    MobileSignController portalMobileSign(
            Signings signings,
            PersonalSignature signatures,
            ApplicationPages.Desk desk,
            Time time) {
        return new MobileSignController(signings, signatures, desk, time);
    }

    /// The telephone shows the address's own token and nothing else.
    @Bean
    @Order(88)
    SecurityFilterChain mobileSignChain(HttpSecurity http) throws Exception {
        return http.securityMatcher("/ms/**")
                .authorizeHttpRequests(any -> any.anyRequest().permitAll())
                .csrf(csrf -> csrf.disable())
                .sessionManagement(
                        session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .build();
    }
}
