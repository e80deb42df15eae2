package kz.robotbailiff.service.payment;

import java.time.Duration;
import java.util.List;
import kz.robotbailiff.service.docket.Bell;
import kz.robotbailiff.service.docket.Confirmations;
import kz.robotbailiff.service.docket.Desk;
import kz.robotbailiff.service.docket.Facts;
import kz.robotbailiff.service.docket.Flights;
import kz.robotbailiff.service.docket.LawOfDay;
import kz.robotbailiff.service.docket.MoneyDesk;
import kz.robotbailiff.service.platform.Beat;
import kz.robotbailiff.service.platform.Db;
import kz.robotbailiff.service.platform.Ids;
import kz.robotbailiff.service.platform.Safeguard;
import kz.robotbailiff.service.platform.Time;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;

/// The payment room, put together.
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(PaymentSettings.class)
@Import(MoneyAtRest.class)
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
    Alarms paymentAlarms(Db db, Ids ids, Time time) {
        return new Alarms(db, ids, time);
    }

    @Bean
    Reversals reversals(Db db, Time time, Facts facts, Desk desk, Bell bell) {
        return new Reversals(db, time, facts, desk, bell);
    }

    @Bean
    AgentLine agentLine(Wire paymentWire, PaymentSettings settings) {
        return new AgentLine(paymentWire, settings);
    }

    @Bean
    Watch.Doors watchDoors(Flights flights, Bell bell, AgentLine line, Alarms alarms) {
        return new Watch.Doors(flights, bell, line, alarms);
    }

    @Bean
    Watch paymentWatch(Db db, Ids ids, Time time, Watch.Doors doors, PaymentSettings settings) {
        return new Watch(db, ids, time, doors, settings);
    }

    @Bean
    Beat watchBeat(Watch watch) {
        return new Beat("payment-watch", watch.pause(), watch::beat);
    }

    /// Every dialect of the check–pay protocol that is spoken here.
    @Bean
    AgentController agentController(
            Agents agents, Db db, Till till, Reversals reversals, Watch watch) {
        var window = new Window(new Accounts(db), till, reversals, watch);
        return new AgentController(agents, window, List.of(new OsmpDialect(), new KaspiDialect()));
    }

    @Bean
    NoticeController noticeController(Agents agents, Notices notices) {
        return new NoticeController(agents, notices);
    }

    @Bean
    Notices paymentNotices(
            Till till, Reversals reversals, Db db, Facts facts, Bell bell, Time time) {
        return new Notices(till, reversals, db, new Notices.Tellers(facts, bell, time));
    }

    @Bean
    Wire paymentWire() {
        return new Wire();
    }

    @Bean
    EpayGateway epayGateway(Wire paymentWire, PaymentSettings settings) {
        return new EpayGateway(paymentWire, settings);
    }

    @Bean
    Intents intents(Db db, Ids ids, Time time, Flights flights, Bell bell) {
        return new Intents(db, ids, time, flights, bell);
    }

    @Bean
    OnlinePayments onlinePayments(
            Intents intents,
            EpayGateway provider,
            OnlinePayments.Hands hands,
            PaymentSettings settings,
            Time time) {
        return new OnlinePayments(intents, provider, hands, settings, time);
    }

    @Bean
    OnlinePayments.Hands paymentHands(Till till, Reversals reversals) {
        return new OnlinePayments.Hands(till, reversals);
    }

    @Bean
    WidgetController widgetController(
            Intents intents, EpayGateway provider, PaymentSettings settings) {
        return new WidgetController(intents, provider, settings);
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
    Reconciliation reconciliation(Db db, Ids ids, Time time, AgentLine line, Mending mending) {
        return new Reconciliation(db, ids, time, line, mending);
    }

    @Bean
    Mending mending(Db db, Time time, OnlinePayments.Hands hands, AgentLine line, Alarms alarms) {
        return new Mending(db, time, hands, line, alarms);
    }

    @Bean
    Beat reconciliationBeat(Reconciliation reconciliation, PaymentSettings settings) {
        return new Beat(
                "payment-registers", settings.watch().multipliedBy(6), reconciliation::beat);
    }

    @Bean
    Payouts payouts(Time time) {
        return new Payouts(time);
    }

    @Bean
    PayoutCarrier payoutCarrier(
            Db db, Payouts payouts, PaymentSettings settings, Dispatch dispatch) {
        return new PayoutCarrier(db, payouts, new Payees(settings), dispatch);
    }

    @Bean
    TreasuryGateway treasuryGateway(Wire paymentWire, PaymentSettings settings, Time time) {
        return new TreasuryGateway(paymentWire, settings, time);
    }

    @Bean
    Dispatch payoutDispatch(
            TreasuryGateway treasury, EpayGateway provider, PaymentSettings settings) {
        return new Dispatch(treasury, provider, new Payees(settings), settings);
    }

    @Bean
    TreasuryReports treasuryReports(
            Db db, Payouts payouts, Confirmations confirmations, Alarms alarms) {
        return new TreasuryReports(db, payouts, confirmations, alarms);
    }

    @Bean
    TreasuryController treasuryController(PaymentSettings settings, TreasuryReports reports) {
        return new TreasuryController(settings, reports);
    }

    @Bean
    Beat treasuryFolder(TreasuryController treasury) {
        return new Beat("treasury-folder", Duration.ofSeconds(2), treasury::readFolder);
    }

    @Bean
    Proof proof(Db db) {
        return new Proof(db);
    }

    @Bean
    NightlyProof nightlyProof(Db db, Time time, Proof proof, Alarms alarms) {
        return new NightlyProof(db, time, proof, alarms);
    }

    @Bean
    Terms paymentTerms(LawOfDay laws, Time time) {
        return new Terms(laws, time);
    }

    @Bean
    Unmatched.Hands unmatchedHands(Payouts payouts, Dispatch dispatch, Terms terms, Bell bell) {
        return new Unmatched.Hands(payouts, dispatch, terms, bell);
    }

    @Bean
    Unmatched unmatched(Db db, Ids ids, Time time, Unmatched.Hands hands) {
        return new Unmatched(db, ids, time, hands);
    }

    @Bean
    Lateness.Out lateMoney(Payouts payouts, Dispatch dispatch, PaymentSettings settings) {
        return new Lateness.Out(payouts, dispatch, settings.treasury().budget());
    }

    @Bean
    Lateness lateness(Db db, Time time, Terms terms, Lateness.Out out) {
        return new Lateness(db, time, terms, out);
    }

    @Bean
    MoneyDesk moneyDesk(
            Reconciliation reconciliation,
            OnlineRegister online,
            NightlyProof proof,
            Unmatched unmatched,
            Reversals reversals) {
        return new OfficersDesk(reconciliation, online, proof, unmatched, reversals);
    }

    @Bean
    OnlineRegister onlineRegister(
            Reconciliation book,
            Intents intents,
            OnlinePayments payments,
            Time time,
            PaymentSettings settings) {
        return new OnlineRegister(book, intents, payments, time, settings);
    }

    @Bean
    Beat onlineRegisterBeat(OnlineRegister online, PaymentSettings settings) {
        return new Beat("payment-online-register", settings.watch().multipliedBy(6), online::beat);
    }

    @Bean
    ReceiptChecks receiptChecks(Db db, Time time, AgentLine line, Till till) {
        return new ReceiptChecks(db, time, line, till);
    }

    @Bean
    Beat receiptCheckBeat(ReceiptChecks checks, PaymentSettings settings) {
        return new Beat("payment-checks", settings.watch(), checks::beat);
    }

    /// The day's work on the book; each finds in the tables what is left to do.
    @Bean
    Beat bookBeat(
            NightlyProof proof, Unmatched unmatched, Lateness late, PaymentSettings settings) {
        return new Beat(
                "payment-book",
                settings.watch().multipliedBy(6),
                () -> {
                    proof.beat();
                    unmatched.beat();
                    late.beat();
                });
    }
}
