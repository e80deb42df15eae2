package kz.robotbailiff.service.console;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import kz.robotbailiff.service.docket.Bell;
import kz.robotbailiff.service.docket.Desk;
import kz.robotbailiff.service.docket.Facts;
import kz.robotbailiff.service.docket.HandOvers;
import kz.robotbailiff.service.docket.LawOfDay;
import kz.robotbailiff.service.docket.Rulings;
import kz.robotbailiff.service.platform.Db;
import kz.robotbailiff.service.platform.Safeguard;
import kz.robotbailiff.service.platform.Time;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.authority.mapping.GrantedAuthoritiesMapper;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.core.oidc.user.OidcUserAuthority;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/// Puts the console and the private bailiff's page together.
@Configuration(proxyBeanMethods = false)
public class ConsoleWiring {

    @Bean
    Statistics statistics(Db db) {
        return new Statistics(db);
    }

    @Bean
    WorkListCarrier workListCarrier(Db db) {
        return new WorkListCarrier(db);
    }

    @Bean
    Desktop consoleDesktop(Time time) {
        return new Desktop(time);
    }

    @Bean
    FileDrawer consoleDrawer(Db db, Time time) {
        return new FileDrawer(new Rows(db), db, time);
    }

    @Bean
    ConsolePages consolePages(
            Desktop desktop,
            Statistics statistics,
            FileDrawer drawer,
            Board board,
            ConsolePages.Room room) {
        return new ConsolePages(desktop, statistics, board, drawer, room);
    }

    @Bean
    Board consoleBoard(Db db, Time time) {
        return new Board(new Rows(db), time);
    }

    @Bean
    ConsolePages.Room consoleRoom(Rulings rulings, LawOfDay laws, Time time) {
        return new ConsolePages.Room(rulings, laws, time);
    }

    @Bean
    ConsoleDeeds consoleDeeds(Db db, Time time, Facts facts, Desk desk, Bell bell) {
        return new ConsoleDeeds(new Officer(db, time, facts, desk, bell));
    }

    @Bean
    BailiffPages bailiffPages(
            Desktop desktop, HandOvers handOvers, FileDrawer drawer, Rulings rulings) {
        return new BailiffPages(desktop, handOvers, drawer, rulings);
    }

    @Bean
    RulingPages consoleRulings(Rulings rulings, HandOvers handOvers, FileDrawer drawer) {
        return new RulingPages(rulings, handOvers, drawer);
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
            HttpSecurity http, ObjectProvider<ClientRegistrationRepository> logins)
            throws Exception {
        http.securityMatcher(
                        "/console/**",
                        "/console",
                        "/bailiff/**",
                        "/bailiff",
                        "/oauth2/**",
                        "/login/**")
                .authorizeHttpRequests(requests ->
                        requests.requestMatchers("/bailiff", "/bailiff/**")
                                .hasRole("bailiff")
                                .requestMatchers("/console", "/console/**")
                                .hasAnyRole("ministry", "officer", "auditor")
                                .anyRequest()
                                .permitAll())
                .logout(logout ->
                        logout.logoutUrl("/console/leave")
                                .logoutSuccessUrl("/")
                                .deleteCookies("RBSTAFF"));
        if (logins.getIfAvailable() != null) {
            http.oauth2Login(
                    login -> login.userInfoEndpoint(user -> user.userAuthoritiesMapper(roles())));
        }
        return http.build();
    }

    private static GrantedAuthoritiesMapper roles() {
        return authorities ->
                authorities.stream()
                        .filter(OidcUserAuthority.class::isInstance)
                        .map(OidcUserAuthority.class::cast)
                        .flatMap(user -> claimed(user).stream())
                        .collect(Collectors.toSet());
    }

    private static Set<GrantedAuthority> claimed(OidcUserAuthority user) {
        var roles =
                Objects.requireNonNullElse(
                        user.getIdToken().getClaimAsStringList("roles"), List.<String>of());
        return roles.stream()
                .map(role -> new SimpleGrantedAuthority("ROLE_" + role))
                .collect(Collectors.toSet());
    }

    /// Keeps the language that a page was asked for in, and keeps pages out of every cache.
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
