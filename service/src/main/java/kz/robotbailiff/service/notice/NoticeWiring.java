package kz.robotbailiff.service.notice;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.List;
import java.util.Optional;
import kz.robotbailiff.service.docket.Bell;
import kz.robotbailiff.service.docket.Confirmations;
import kz.robotbailiff.service.docket.Facts;
import kz.robotbailiff.service.docket.LawOfDay;
import kz.robotbailiff.service.docket.OneTimeCodes;
import kz.robotbailiff.service.docket.Shelf;
import kz.robotbailiff.service.platform.Beat;
import kz.robotbailiff.service.platform.Db;
import kz.robotbailiff.service.platform.Ids;
import kz.robotbailiff.service.platform.Safeguard;
import kz.robotbailiff.service.platform.Sql;
import kz.robotbailiff.service.platform.Time;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;

/// Assembles the notice room.
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({NoticeSettings.class, PrintSettings.class})
@Import({ShepWiring.class, JsonPushWiring.class, WebPushWiring.class, PrintWiring.class})
public class NoticeWiring {

    @Bean
    Shelf noticeShelf() {
        return new Shelf(
                Sql.of(NoticeWiring.class, "still_waiting"),
                Optional.of(Sql.of(NoticeWiring.class, "pack_messages")));
    }

    @Bean
    DeliveryReceipts.Works noticeWorks(Db db, Time time, Bell bell) {
        return new DeliveryReceipts.Works(db, time, bell);
    }

    @Bean
    PersonalLink personalLink(NoticeSettings settings) {
        return new PersonalLink(settings.linkSecret());
    }

    @Bean
    Wording noticeWording(PersonalLink links, Environment environment) {
        return new Wording(
                links,
                environment.getRequiredProperty("robot.portal.address"),
                Offices.of(environment.getProperty("robot.ruling.bodies", "")));
    }

    @Bean
    Verdicts noticeVerdicts(Facts facts, Time time, LetterOrders letters) {
        return new Verdicts(facts, time, letters);
    }

    @Bean
    Outbox noticeOutbox(
            DeliveryReceipts.Works works,
            PersonalLink links,
            NoticeSettings settings,
            Verdicts verdicts) {
        var rule = new ChannelRule(settings.order(), settings.fallbackAfter());
        var quiet = QuietHours.of(settings.quiet());
        var gate = new Gatekeeper(works.db(), works.time(), quiet, rule);
        return new Outbox(works, new LinkRows(links, settings.linkLife()), verdicts, gate);
    }

    @Bean
    DeliveryReceipts deliveryReceipts(
            DeliveryReceipts.Works works, Verdicts verdicts, Confirmations confirmations) {
        return new DeliveryReceipts(works, verdicts, confirmations);
    }

    @Bean(initMethod = "start", destroyMethod = "close")
    OperatorLines operatorLines(
            NoticeSettings settings, DeliveryReceipts receipts, MeterRegistry meters) {
        return new OperatorLines(settings, receipts::take, meters);
    }

    @Bean
    MeterBinder doubledParts(Db db) {
        return meters ->
                Gauge.builder("robot.notice.doubled", () -> db.read(ReceivedCopies::count))
                        .description("parts of SMS that somebody has got twice")
                        .register(meters);
    }

    @Bean
    SmsGateway smsGateway(OperatorLines lines) {
        return new Operators(lines.gateways());
    }

    @Bean
    SmsCarrier smsCarrier(
            DeliveryReceipts.Works works,
            Wording wording,
            NoticeSettings settings,
            SmsGateway gateway,
            Outbox outbox) {
        return new SmsCarrier(works, wording, settings.patience(), gateway, outbox);
    }

    @Bean
    OneTimeCodes oneTimeCodes(
            DeliveryReceipts.Works works, Ids ids, Wording wording, SmsGateway gateway) {
        return new CodeMessages(works, ids, wording, gateway);
    }

    @Bean
    Safeguard noticeKeys(NoticeSettings settings) {
        return settings::weaknesses;
    }

    @Bean
    PushCarrier pushCarrier(
            Wording wording, PushGateway gateway, Outbox outbox, ObjectProvider<WebPush> browsers) {
        return new PushCarrier(wording, gateway, outbox, browsers.getIfAvailable());
    }

    @Bean
    Beat reminderBeat(Reminders reminders, NoticeSettings settings) {
        return new Beat("reminders", settings.remindEvery(), reminders::run);
    }

    @Bean
    Reminders reminders(
            DeliveryReceipts.Works works, Ids ids, LawOfDay law, SmsCarrier sms, PushCarrier push) {
        return new Reminders(works.db(), works.time(), ids, law, List.of(sms, push));
    }

    @Bean
    PushReports pushReports(DeliveryReceipts.Works works, Verdicts verdicts) {
        return new PushReports(works, verdicts);
    }
}
