package kz.robotbailiff.service.portal;

import java.time.Duration;
import kz.robotbailiff.core.law.LawBook;
import kz.robotbailiff.service.docket.Bell;
import kz.robotbailiff.service.docket.Checkout;
import kz.robotbailiff.service.docket.Explanations;
import kz.robotbailiff.service.docket.Facts;
import kz.robotbailiff.service.docket.LawOfDay;
import kz.robotbailiff.service.docket.PaidElsewhere;
import kz.robotbailiff.service.docket.Releases;
import kz.robotbailiff.service.docket.Rulings;
import kz.robotbailiff.service.docket.Subscriptions;
import kz.robotbailiff.service.platform.Db;
import kz.robotbailiff.service.platform.Ids;
import kz.robotbailiff.service.platform.Texts;
import kz.robotbailiff.service.platform.Time;
import kz.robotbailiff.service.platform.Tokens;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/// Puts the debtor's page together.
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(PortalSettings.class)
@Import({PortalRim.class, PortalIdentity.class, PortalPapers.class})
public class PortalWiring {

    @Bean
    Pages portalPages(Time time) {
        return new Pages(time);
    }

    @Bean
    SpokenTemplates portalTemplates() {
        return new SpokenTemplates(Texts.of("portal"));
    }

    @Bean
    Visits portalVisits(Db db, Time time, Tokens tokens, PortalSettings settings) {
        return new Visits(db, time, tokens, settings);
    }

    @Bean
    Gate portalGate(Visits visits) {
        return new Gate(visits);
    }

    @Bean
    Payments portalPayments(
            Db db, Time time, Tokens tokens, Checkout checkout, PortalSettings settings) {
        return new Payments(db, time, tokens, checkout, settings);
    }

    @Bean
    DebtorFacts portalFacts(Db db, Time time, Facts facts, Bell bell) {
        return new DebtorFacts(db, time, facts, bell);
    }

    @Bean
    CasePages portalCases(
            Stories stories, Payments payments, LawBook laws, Time time, PortalSettings settings) {
        return new CasePages(stories, payments, new LawOfDay(laws), time, settings);
    }

    @Bean
    Stories portalStories(Db db, Rulings rulings) {
        return new Stories(db, rulings);
    }

    @Bean
    HomePages portalHome(Pages pages, Visits visits, PortalSettings settings) {
        return new HomePages(pages, visits, settings);
    }

    @Bean
    PublicPages portalPublic(Pages pages, LawBook laws, Db db, Time time) {
        return new PublicPages(pages, new PublicRules(laws, time), new PublicFigures(db, time));
    }

    @Bean
    MessagePages portalMessages(
            Pages pages,
            Gate gate,
            CasePages cases,
            ObjectProvider<Subscriptions> subscriptions,
            Checkout checkout) {
        var policy = PortalRim.policy(checkout.origin());
        return new MessagePages(pages, gate, cases, subscriptions, policy);
    }

    @Bean
    ArchivePages portalArchive(Gate gate, Rulings rulings, AccessLog log) {
        return new ArchivePages(gate, rulings, log);
    }

    @Bean
    Attempts portalAttempts(Db db, Time time, PortalSettings settings) {
        return new Attempts(db, time, settings);
    }

    @Bean
    Doors portalDoors(Db db, Time time) {
        return new Doors(db, time);
    }

    @Bean
    EntryPages portalEntry(
            Pages pages, Doors doors, Visits visits, Attempts attempts, ConfirmPages.Ways ways) {
        return new EntryPages(pages, doors, visits, attempts, ways);
    }

    @Bean
    CheckPages portalCheck(Pages pages, Doors doors, Attempts attempts) {
        return new CheckPages(pages, doors, attempts);
    }

    @Bean
    MyCasePages.Room portalRoom(
            DebtorFacts facts, AccessLog log, Payments payments, Explanations explanations) {
        return new MyCasePages.Room(facts, log, payments, explanations);
    }

    @Bean
    AccessLog portalAccess(Db db, Ids ids, Time time) {
        return new AccessLog(db, ids, time);
    }

    /// A part of its own, because it is opened and closed with the program.
    @Bean
    LookBook portalLooks(AccessLog log) {
        return log.book();
    }

    @Bean
    FilePages portalFile(
            Pages pages, Gate gate, CasePages cases, AccessLog log, Explanations explanations) {
        return new FilePages(pages, gate, cases, log, explanations);
    }

    @Bean
    MyCasePages portalMyCase(
            Pages pages, Gate gate, CasePages cases, Rulings rulings, MyCasePages.Room room) {
        return new MyCasePages(pages, gate, cases, rulings, room);
    }

    @Bean
    ReleasePages portalRelease(
            Pages pages, Gate gate, CasePages cases, ObjectProvider<Releases> releases) {
        return new ReleasePages(pages, gate, cases, releases);
    }

    @Bean
    PaymentPages portalPaying(Pages pages, Gate gate, CasePages cases, Payments payments) {
        return new PaymentPages(pages, gate, cases, payments);
    }

    @Bean
    OptOutPages portalOptOut(Pages pages, Gate gate, CasePages cases, DebtorFacts facts) {
        return new OptOutPages(pages, gate, cases, facts);
    }

    @Bean
    WrongPages portalWrong(Pages pages, Gate gate, CasePages cases, WrongPages.Means means) {
        return new WrongPages(pages, gate, cases, means);
    }

    @Bean
    WrongPages.Means portalMeans(DebtorFacts facts, PaidElsewhere elsewhere, Uploads uploads) {
        return new WrongPages.Means(facts, elsewhere, uploads);
    }

    @Bean
    Refusals portalRefusals(Pages pages) {
        return new Refusals(pages);
    }

    @Bean
    ErrorPages portalErrors(Pages pages) {
        return new ErrorPages(pages);
    }

    /// Style and font are the same for everybody and may be kept; pages never are.
    @Bean
    WebMvcConfigurer portalAssets() {
        return new WebMvcConfigurer() {
            @Override
            public void addResourceHandlers(ResourceHandlerRegistry registry) {
                registry.addResourceHandler("/assets/**")
                        .addResourceLocations("classpath:/static/assets/")
                        .setCacheControl(CacheControl.maxAge(Duration.ofDays(1)).cachePublic());
            }
        };
    }
}
