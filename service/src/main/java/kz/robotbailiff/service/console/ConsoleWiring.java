package kz.robotbailiff.service.console;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import kz.robotbailiff.service.docket.Bell;
import kz.robotbailiff.service.docket.Desk;
import kz.robotbailiff.service.docket.Enclosures;
import kz.robotbailiff.service.docket.Explanations;
import kz.robotbailiff.service.docket.Facts;
import kz.robotbailiff.service.docket.HandOvers;
import kz.robotbailiff.service.docket.HorizonWatch;
import kz.robotbailiff.service.docket.LawOfDay;
import kz.robotbailiff.service.docket.MoneyDesk;
import kz.robotbailiff.service.docket.Regions;
import kz.robotbailiff.service.docket.Rulings;
import kz.robotbailiff.service.docket.Shelf;
import kz.robotbailiff.service.docket.Simulations;
import kz.robotbailiff.service.platform.Db;
import kz.robotbailiff.service.platform.Ids;
import kz.robotbailiff.service.platform.Safeguard;
import kz.robotbailiff.service.platform.Sql;
import kz.robotbailiff.service.platform.Time;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.thymeleaf.ITemplateEngine;

/// Puts the console and the private bailiff's page together.
@Configuration(proxyBeanMethods = false)
public class ConsoleWiring {

    @Bean
    Shelf consoleShelf() {
        return Shelf.keeping(Sql.of(ConsoleWiring.class, "still_waiting"));
    }

    @Bean
    Statistics statistics(Db db) {
        return new Statistics(db);
    }

    @Bean
    WorkListCarrier workListCarrier(Db db) {
        return new WorkListCarrier(db);
    }

    @Bean
    Desktop consoleDesktop(Time time, Explanations explanations) {
        return new Desktop(time, explanations);
    }

    @Bean
    FileDrawer consoleDrawer(Db db, Time time) {
        return new FileDrawer(new Rows(db), db, time);
    }

    @Bean
    Board consoleBoard(Db db, Time time) {
        return new Board(new Rows(db), time);
    }

    @Bean
    Diary staffDiary(Ids ids, Time time) {
        return new Diary(ids, time);
    }

    @Bean
    FigurePages figurePages(
            Desktop desktop, Statistics statistics, Board board, Time time, HorizonWatch horizon) {
        return new FigurePages(desktop, statistics, board, time, horizon);
    }

    @Bean
    ConsolePages consolePages(
            Desktop desktop,
            Board board,
            FileDrawer drawer,
            ConsolePages.Papers papers,
            Time time) {
        return new ConsolePages(desktop, board, drawer, papers, time);
    }

    @Bean
    ConsolePages.Papers consolePapers(Rulings rulings, Enclosures enclosures) {
        return new ConsolePages.Papers(rulings, enclosures);
    }

    @Bean
    EnclosurePages enclosurePages(Enclosures enclosures, FileDrawer drawer) {
        return new EnclosurePages(enclosures, drawer);
    }

    @Bean
    MoneyBoard moneyBoard(Db db, Time time) {
        return new MoneyBoard(new Rows(db), time);
    }

    @Bean
    MoneyPages moneyPages(Desktop desktop, MoneyBoard board, MoneyDesk desk, Db db, Diary diary) {
        return new MoneyPages(desktop, board, desk, db, diary);
    }

    @Bean
    ExplanationPages explanationPages(Explanations explanations, FileDrawer drawer) {
        return new ExplanationPages(explanations, drawer);
    }

    @Bean
    Switchboard switchboard(Db db, Regions regions, Diary diary) {
        return new Switchboard(new Rows(db), db, regions, diary);
    }

    @Bean
    LawPages lawPages(Desktop desktop, LawOfDay laws, Time time, Switchboard switchboard) {
        return new LawPages(desktop, laws, time, switchboard);
    }

    @Bean
    PolicyPages policyPages(Desktop desktop, Simulations simulations, Time time) {
        return new PolicyPages(desktop, simulations, time);
    }

    @Bean
    Officer.Docket officersDocket(Facts facts, Desk desk, Bell bell) {
        return new Officer.Docket(facts, desk, bell);
    }

    @Bean
    Officer officer(Db db, Time time, Diary diary, Officer.Docket docket) {
        return new Officer(db, time, diary, docket);
    }

    @Bean
    Applications applications(Db db, Ids ids, Time time, LawOfDay laws, Diary diary) {
        return new Applications(db, ids, time, laws, diary);
    }

    @Bean
    ConsoleDeeds consoleDeeds(
            Officer officer, Applications applications, Board board, FileDrawer drawer) {
        return new ConsoleDeeds(officer, applications, board, drawer);
    }

    @Bean
    Inbox bailiffsInbox(Db db, HandOvers handOvers, Time time) {
        return new Inbox(new Rows(db), handOvers, time);
    }

    @Bean
    Material material(
            FileDrawer drawer,
            Rulings rulings,
            Explanations explanations,
            ITemplateEngine pages,
            Time time) {
        return new Material(drawer, rulings, explanations, pages, time);
    }

    @Bean
    BundlePages bundlePages(Desktop desktop, FileDrawer drawer, Material material) {
        return new BundlePages(desktop, drawer, material);
    }

    @Bean
    BailiffPages bailiffPages(
            Desktop desktop,
            Inbox inbox,
            HandOvers handOvers,
            FileDrawer drawer,
            Material material) {
        return new BailiffPages(desktop, inbox, handOvers, drawer, material);
    }

    @Bean
    RulingPages consoleRulings(
            Desktop desktop, Rulings rulings, HandOvers handOvers, FileDrawer drawer) {
        return new RulingPages(desktop, rulings, handOvers, drawer);
    }

    @Bean
    RefusalPages refusalPages(Desktop desktop) {
        return new RefusalPages(desktop);
    }

    /// Without an identity provider nobody can log in: production refuses to start.
    @Bean
    Safeguard consoleLogin(ObjectProvider<ClientRegistrationRepository> logins) {
        return () ->
                logins.getIfAvailable() == null
                        ? List.of(
                                "spring.security.oauth2.client.registration.console.* is missing:"
                                        + " the console needs an identity provider to log in by.")
                        : List.of();
    }

    @Bean
    @Order(40)
    SecurityFilterChain consoleSecurity(
            HttpSecurity http,
            ObjectProvider<ClientRegistrationRepository> logins,
            Environment environment)
            throws Exception {
        var issuer = environment.getProperty("robot.identity.issuer");
        return Gate.chain(http, logins.getIfAvailable(), issuer);
    }

    /// Keeps the language that a page was asked for in.
    @Bean
    WebMvcConfigurer consoleLanguage() {
        return new WebMvcConfigurer() {
            @Override
            public void addInterceptors(InterceptorRegistry registry) {
                registry.addInterceptor(
                                new HandlerInterceptor() {
                                    @Override
                                    public boolean preHandle(
                                            HttpServletRequest request,
                                            HttpServletResponse response,
                                            Object handler) {
                                        Desktop.keepLanguage(request, response);
                                        return true;
                                    }
                                })
                        .addPathPatterns("/console", "/console/**", "/bailiff", "/bailiff/**");
            }
        };
    }
}
