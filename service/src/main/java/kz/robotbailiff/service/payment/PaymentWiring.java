package kz.robotbailiff.service.payment;

import java.time.Duration;
import kz.robotbailiff.service.docket.Bell;
import kz.robotbailiff.service.docket.Confirmations;
import kz.robotbailiff.service.docket.Flights;
import kz.robotbailiff.service.platform.Beat;
import kz.robotbailiff.service.platform.Db;
import kz.robotbailiff.service.platform.Ids;
import kz.robotbailiff.service.platform.Safeguard;
import kz.robotbailiff.service.platform.Time;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;

/// The payment room, put together.
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(PaymentSettings.class)
public class PaymentWiring {

    /// Agents prove who they are in the protocol itself: by seal or password, and by their network.
    @Bean
    @Order(20)
    SecurityFilterChain paymentSecurity(HttpSecurity http) throws Exception {
        return http.securityMatcher("/payments/**")
                .authorizeHttpRequests(rules -> rules.anyRequest().permitAll())
                .csrf(csrf -> csrf.disable())
                .sessionManagement(s -> s.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .build();
    }

    /// A key that everybody knows opens the book to everybody.
    @Bean
    Safeguard paymentKeys(PaymentSettings settings) {
        return settings::weaknesses;
    }

    @Bean
    Till till(Db db, Ids ids, Time time, Bell bell) {
        return new Till(db, new Ledger(ids, time), bell);
    }

    @Bean
    Settling settling(Time time) {
        return new Settling(time);
    }

    @Bean
    Agents paymentAgents(PaymentSettings settings) {
        return new Agents(settings.agents());
    }

    @Bean
    OsmpController osmpController(Agents agents, Db db, Till till) {
        return new OsmpController(agents, new Accounts(db), till);
    }

    @Bean
    NoticeController noticeController(Agents agents, Till till) {
        return new NoticeController(agents, till);
    }

    @Bean
    Wire paymentWire() {
        return new Wire();
    }

    @Bean
    EpayGateway epayGateway(Wire paymentWire, PaymentSettings settings, Time time) {
        return new EpayGateway(paymentWire, settings, time);
    }

    @Bean
    Intents intents(Db db, Ids ids, Time time, Flights flights, Bell bell) {
        return new Intents(db, ids, time, flights, bell);
    }

    @Bean
    OnlinePayments onlinePayments(
            Intents intents, EpayGateway provider, Till till, PaymentSettings settings, Time time) {
        return new OnlinePayments(intents, provider, till, settings, time);
    }

    @Bean
    OnlineController onlineController(
            Intents intents, EpayGateway provider, OnlinePayments payments) {
        return new OnlineController(intents, provider, payments);
    }

    @Bean
    Beat intentPoll(OnlinePayments payments) {
        return new Beat("payment-poll", Duration.ofSeconds(2), payments::poll);
    }

    @Bean
    Payouts payouts(Time time) {
        return new Payouts(time);
    }

    @Bean
    PayoutCarrier payoutCarrier(
            Db db, Payouts payouts, PaymentSettings settings, Wire wire, EpayGateway provider) {
        var payees = new Payees(settings);
        var treasury = new TreasuryGateway(wire, settings);
        return new PayoutCarrier(
                db, payouts, payees, new Dispatch(treasury, provider, payees, settings));
    }

    @Bean
    TreasuryController treasuryController(
            PaymentSettings settings, Db db, Payouts payouts, Confirmations confirmations) {
        return new TreasuryController(settings, db, payouts, confirmations);
    }

    @Bean
    Proof proof(Db db) {
        return new Proof(db);
    }
}
