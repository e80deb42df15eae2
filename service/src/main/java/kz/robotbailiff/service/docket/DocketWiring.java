package kz.robotbailiff.service.docket;

import java.time.Duration;
import java.util.List;
import kz.robotbailiff.core.law.LawBook;
import kz.robotbailiff.service.platform.Beat;
import kz.robotbailiff.service.platform.Db;
import kz.robotbailiff.service.platform.Ids;
import kz.robotbailiff.service.platform.Time;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Puts the docket together.
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({DocketSettings.class, LawSettings.class})
public class DocketWiring {

    @Bean
    LawBook lawBook(LawSettings settings) {
        return LawBook.load(settings.reading());
    }

    @Bean
    LawOfDay lawOfDay(LawBook book) {
        return new LawOfDay(book);
    }

    @Bean
    HorizonWatch lawHorizon(LawOfDay laws, Time time, LawSettings settings) {
        return new HorizonWatch(laws, time, settings.horizonWeeks());
    }

    @Bean
    Beat horizonBeat(HorizonWatch watch) {
        return new Beat("horizon", Duration.ofMinutes(1), watch::look);
    }

    @Bean
    Explanations explanations(Db db) {
        return new Explanations(db);
    }

    @Bean
    Bell bell() {
        return new Bell();
    }

    @Bean
    Facts facts(Ids ids, Time time) {
        return new Facts(ids, time);
    }

    @Bean
    Presence presence(Db db, Time time, Bell bell) {
        return new Presence(db, time, bell);
    }

    @Bean
    Newcomers newcomers(Db db, Time time, Presence presence) {
        return new Newcomers(db, time, presence);
    }

    @Bean
    Flights flights(Time time) {
        return new Flights(time);
    }

    @Bean
    Confirmations confirmations(Time time) {
        return new Confirmations(time);
    }

    @Bean
    Desk desk(Time time) {
        return new Desk(time);
    }

    @Bean
    Days days(Db db, Time time) {
        return new Days(db, time);
    }

    @Bean
    Quiet quiet(Db db, Time time) {
        return new Quiet(db, time);
    }

    @Bean
    Regions regions(Ids ids, Time time, DocketSettings settings) {
        return new Regions(ids, time, settings.regions());
    }

    @Bean
    Replay replay(Db db, LawBook book, DocketSettings settings) {
        return new Replay(db, book, settings.regions());
    }

    @Bean
    Round round(LawOfDay laws, Regions regions, Ids ids, Time time, List<RoundWriter> writers) {
        return new Round(laws, regions, ids, time, writers);
    }

    @Bean
    Rounds rounds(Db db, Round round, Time time) {
        return new Rounds(db, round, time);
    }

    @Bean
    Trays trays(Db db, Time time, Presence presence) {
        return new Trays(db, time, presence);
    }

    @Bean
    Archive archive(Db db, Time time, DocketSettings settings, List<Shelf> shelves) {
        return new Archive(db, time, settings.archiveAfter(), shelves);
    }

    @Bean
    Beat archiveBeat(Archive archive) {
        return new Beat("archive", Duration.ofMinutes(10), archive::look);
    }

    @Bean
    Docket docket(Rounds rounds, Days days, Trays trays, Bell bell, List<Carrier> carriers) {
        var dispatchers =
                carriers.stream()
                        .flatMap(carrier ->
                                carrier.kinds().stream()
                                        .map(kind -> new Dispatcher(carrier, kind, trays)))
                        .toList();
        return new Docket(rounds, days, trays, dispatchers, bell);
    }
}
