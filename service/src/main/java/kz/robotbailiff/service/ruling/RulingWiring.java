package kz.robotbailiff.service.ruling;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Optional;
import kz.robotbailiff.core.law.LawBook;
import kz.robotbailiff.service.docket.Shelf;
import kz.robotbailiff.service.platform.Beat;
import kz.robotbailiff.service.platform.Db;
import kz.robotbailiff.service.platform.Ids;
import kz.robotbailiff.service.platform.Safeguard;
import kz.robotbailiff.service.platform.Sql;
import kz.robotbailiff.service.platform.Time;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;

/// Puts the ruling room together; in production it refuses a stand-in's key and invented bodies.
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({RulingSettings.class, NcaNodeSettings.class})
public class RulingWiring {

    @Bean
    Shelf rulingShelf() {
        return new Shelf(
                Sql.of(RulingWiring.class, "still_waiting"),
                Optional.of(Sql.of(RulingWiring.class, "pack_rulings")));
    }

    @Bean
    SigningKeys signingKeys(RulingSettings settings) {
        return SigningKeys.load(settings.keyStore(), settings.keyStorePassword());
    }

    @Bean
    Bodies bodies(RulingSettings settings) {
        var file = settings.bodies();
        return file == null ? Bodies.ofProgram() : Bodies.load(file);
    }

    /// Rulings of a stand-in, or signed for an invented address, must never leave a sandbox.
    @Bean
    Safeguard rulingSafeguard(SigningKeys keys, Bodies bodies) {
        return () -> {
            var refusals = new ArrayList<String>();
            if (keys.hasStandIn()) {
                refusals.add(
                        "robot.ruling.key-store holds a sandbox's stand-in key: rulings need the"
                                + " key of the head of the territorial body.");
            }
            if (bodies.hasSandboxRows()) {
                refusals.add(
                        "robot.ruling.bodies must name a table of territorial bodies with their"
                                + " real addresses and signers, each row marked official.");
            }
            return refusals;
        };
    }

    @Bean
    RulingCarrier rulingCarrier(Floor floor, Bodies bodies, SigningKeys keys, LawBook book) {
        return new RulingCarrier(floor, bodies, keys, Deadlines.of(book));
    }

    @Bean
    Floor rulingFloor(Db db, Time time, Ids ids) {
        return new Floor(db, time, ids);
    }

    @Bean
    Copies rulingCopies(
            SigningKeys keys, Time time, NcaNodeSettings ncaNode, Environment environment) {
        var address = environment.getProperty("robot.portal.address", "");
        return new Copies(keys, time, ncaNode.seal(), address + "/verify.html");
    }

    @Bean
    Revocations revocations(Db db, SigningKeys keys, Time time) {
        return new Revocations(db, keys, time);
    }

    @Bean
    VerifyDoor verifyDoor(Revocations revocations) {
        return new VerifyDoor(revocations);
    }

    /// What proves a ruling is for everybody; it says nothing of persons.
    @Bean
    @Order(35)
    SecurityFilterChain rulingSecurity(HttpSecurity http) throws Exception {
        return http.securityMatcher("/verify.html", "/rulings/**")
                .authorizeHttpRequests(rules -> rules.anyRequest().permitAll())
                .sessionManagement(s -> s.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .build();
    }

    @Bean
    Drafting drafting(Bodies bodies, SigningKeys keys) {
        return new Drafting(bodies, keys);
    }

    @Bean
    RulingPages.Papers papers(Floor floor, Drafting drafting, LawBook book) {
        var deadlines = Deadlines.of(book);
        return new RulingPages.Papers(
                new PaperClerk(floor, drafting, deadlines),
                new Certificates(floor, drafting, deadlines));
    }

    @Bean
    PaperRound paperRound() {
        return new PaperRound();
    }

    @Bean
    Beat paperBeat(RulingPages.Papers papers) {
        return new Beat("papers", Duration.ofSeconds(3), papers::writeOut);
    }

    @Bean
    RulingPages rulingPages(
            Db db, Copies copies, Revocations revocations, RulingPages.Papers papers) {
        return new RulingPages(db, copies, revocations, papers);
    }
}
