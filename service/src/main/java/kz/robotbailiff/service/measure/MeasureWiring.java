package kz.robotbailiff.service.measure;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.Objects;
import kz.robotbailiff.service.docket.Bell;
import kz.robotbailiff.service.docket.Confirmations;
import kz.robotbailiff.service.docket.Facts;
import kz.robotbailiff.service.docket.LawOfDay;
import kz.robotbailiff.service.docket.Receipts;
import kz.robotbailiff.service.docket.Shelf;
import kz.robotbailiff.service.platform.Beat;
import kz.robotbailiff.service.platform.Db;
import kz.robotbailiff.service.platform.Ids;
import kz.robotbailiff.service.platform.Safeguard;
import kz.robotbailiff.service.platform.SealedHttp;
import kz.robotbailiff.service.platform.Sql;
import kz.robotbailiff.service.platform.Time;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;

/// Assembles the measure room.
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(MeasureSettings.class)
public class MeasureWiring {

    @Bean
    Shelf measureShelf() {
        return Shelf.keeping(Sql.of(MeasureWiring.class, "still_waiting"));
    }

    @Bean
    BankCarrier.Works measureWorks(Db db, Time time, Bell bell) {
        return new BankCarrier.Works(db, time, bell);
    }

    @Bean
    @DependsOnDatabaseInitialization
    Partners measurePartners(MeasureSettings settings, Db db) {
        return Partners.of(settings, db);
    }

    @Bean
    Safeguard measureKeys(MeasureSettings settings) {
        return settings::weaknesses;
    }

    @Bean
    Wires bankWires(MeasureSettings settings, LawOfDay laws, Ids ids, Time time) {
        var trees = new OrderTree(settings.cashAccount(), laws);
        return new Wires(
                new XmlWire(trees, new Xades(settings.seal().open()), ids::next, time),
                new JsonWire(trees),
                new MtWire(trees, ids::next));
    }

    @Bean
    BankGateway bankGateway(SealedHttp http, Wires wires) {
        return new WiredBankGateway(http, wires);
    }

    @Bean
    Schemas bankSchemas() {
        return new Schemas();
    }

    @Bean
    EntryGateway entryGateway(SealedHttp http) {
        return new JsonEntryGateway(http);
    }

    @Bean(destroyMethod = "close")
    BankPost bankPost(BankGateway gateway, Partners partners) {
        return new BankPost(gateway, partners);
    }

    @Bean
    Marking measureMarking(Facts facts, Confirmations confirmations, Time time) {
        return new Marking(facts, confirmations, time);
    }

    @Bean
    BankCarrier.Sources bankSources(Partners partners, MeasureSettings settings, LawOfDay laws) {
        return new BankCarrier.Sources(
                partners,
                new BankCarrier.Order(
                        task -> laws.on(Time.day(task.decidedAt())).readings().banksInTurn(),
                        settings.passOverAfter()));
    }

    @Bean
    BankCarrier bankCarrier(
            BankCarrier.Works works,
            BankCarrier.Sources sources,
            BankPost post,
            Marking marking,
            MeterRegistry meters) {
        return new BankCarrier(works, sources, post, marking, meters);
    }

    @Bean
    EntryCarrier entryCarrier(BankCarrier.Works works, Partners partners, EntryGateway gateway) {
        return new EntryCarrier(works, partners, gateway);
    }

    @Bean
    BankReports bankReports(
            BankCarrier.Works works,
            Facts facts,
            ObjectProvider<Receipts> receipts,
            Marking marking,
            LawOfDay laws) {
        Receipts book = (transaction, money) -> receipts.getObject().received(transaction, money);
        return new BankReports(
                works, facts, book, marking, () -> laws.on(works.time().today()).protectedMoney());
    }

    @Bean
    ReleaseCertificates releaseCertificates(Db db, Time time, MeasureSettings settings) {
        return new ReleaseCertificates(db, time, settings.seal().open());
    }

    @Bean
    Watch measureWatch(BankCarrier.Works works, Facts facts, MeterRegistry meters) {
        return new Watch(works, facts, meters);
    }

    @Bean
    Beat measureBeat(Watch watch) {
        return new Beat("measure-watch", Duration.ofSeconds(10), watch::look);
    }

    @Bean
    NextTurns nextTurns(
            BankCarrier.Works works, Confirmations confirmations, MeasureSettings settings) {
        return new NextTurns(works, confirmations, settings.passOverAfter());
    }

    @Bean
    Beat turnsBeat(NextTurns turns) {
        return new Beat("bank-turns", Duration.ofSeconds(1), turns::look);
    }

    @Bean
    ReportDoor reportDoor(Partners partners, Wires wires, BankReports reports) {
        return new ReportDoor(partners, wires, reports);
    }

    @Bean
    ReportsController bankReportsController(ReportDoor door) {
        return new ReportsController(door);
    }

    @Bean
    Levies levies(BankCarrier.Works works, Facts facts) {
        return new Levies(works, facts);
    }

    @Bean
    Beat leviesBeat(Levies levies) {
        return new Beat("wage-levies", Duration.ofSeconds(30), levies::look);
    }

    @Bean
    @ConditionalOnProperty("robot.measure.bailiffs.token")
    LevyController levyController(MeasureSettings settings, Levies levies) {
        return new LevyController(Objects.requireNonNull(settings.bailiffs()), levies);
    }

    /// The bailiffs' system shows a token and a seal of the body, as banks do.
    @Bean
    @Order(34)
    SecurityFilterChain bailiffsSecurity(HttpSecurity http) throws Exception {
        return http.securityMatcher("/partners/bailiffs/**")
                .authorizeHttpRequests(all -> all.anyRequest().permitAll())
                .csrf(csrf -> csrf.disable())
                .sessionManagement(
                        session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .build();
    }

    /// Banks show a token and a seal of the body, which the controller checks itself.
    @Bean
    @Order(30)
    SecurityFilterChain bankSecurity(HttpSecurity http) throws Exception {
        return http.securityMatcher("/banks/**")
                .authorizeHttpRequests(all -> all.anyRequest().permitAll())
                .csrf(csrf -> csrf.disable())
                .sessionManagement(
                        session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .build();
    }
}
