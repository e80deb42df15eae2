package kz.robotbailiff.service.transfer;

import java.time.Duration;
import kz.robotbailiff.core.law.LawBook;
import kz.robotbailiff.service.docket.Bell;
import kz.robotbailiff.service.docket.Facts;
import kz.robotbailiff.service.docket.Shelf;
import kz.robotbailiff.service.platform.Beat;
import kz.robotbailiff.service.platform.Db;
import kz.robotbailiff.service.platform.Sql;
import kz.robotbailiff.service.platform.Time;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The transfer room, put together.
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(TransferSettings.class)
public class TransferWiring {

    @Bean
    Shelf transferShelf() {
        return Shelf.keeping(Sql.of(TransferWiring.class, "still_waiting"));
    }

    @Bean
    Rosters rosters(Db db, Time time, TransferSettings settings) {
        return new Rosters(db, time, settings);
    }

    @Bean
    HandOverCarrier handOverCarrier(Db db, Time time, Rosters rosters, LawBook laws) {
        return new HandOverCarrier(db, time, rosters, new AcceptanceTerm(laws));
    }

    @Bean
    BailiffDesk bailiffDesk(Db db, Time time, Facts facts, Bell bell) {
        return new BailiffDesk(db, time, facts, bell);
    }

    @Bean
    Beat acceptanceBeat(Db db, Time time, Facts facts, Bell bell) {
        var watch = new AcceptanceWatch(db, time, facts, bell);
        return new Beat("acceptance", Duration.ofSeconds(3), watch::look);
    }

    @Bean
    Recount recount(Db db) {
        return new Recount(db);
    }
}
