package kz.robotbailiff.bench.release;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import kz.robotbailiff.service.docket.Docket;
import kz.robotbailiff.service.docket.DocketWiring;
import kz.robotbailiff.service.docket.Facts;
import kz.robotbailiff.service.docket.Incoming;
import kz.robotbailiff.service.docket.NewFact;
import kz.robotbailiff.service.docket.Receipts;
import kz.robotbailiff.service.measure.MeasureWiring;
import kz.robotbailiff.service.measure.ReportDoor;
import kz.robotbailiff.service.measure.Watch;
import kz.robotbailiff.service.payment.PaymentWiring;
import kz.robotbailiff.service.payment.Proof;
import kz.robotbailiff.service.platform.Db;
import kz.robotbailiff.service.platform.Ids;
import kz.robotbailiff.service.platform.SealedHttp;
import kz.robotbailiff.service.platform.Time;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.context.LifecycleProcessor;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.env.MapPropertySource;

/// The service's own objects without its web pages: docket, measures and the book, put together
/// anew after each crash. Nothing runs by itself; whoever plays calls [#work()].
final class Firm implements AutoCloseable {

    private static final int MOST_PASSES = 200;

    private final AnnotationConfigApplicationContext context =
            new AnnotationConfigApplicationContext();

    Firm(DataSource source, InstantSource clock, Map<String, Object> settings) {
        var meters = new SimpleMeterRegistry();
        var time = new Time(clock);
        var db = new Db(source);
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource("play", settings));
        context.registerBean(Time.class, () -> time);
        context.registerBean(Db.class, () -> db);
        context.registerBean(Ids.class, () -> new Ids(db));
        context.registerBean("meters", SimpleMeterRegistry.class, () -> meters);
        context.registerBean(SealedHttp.class, () -> new SealedHttp(meters));
        context.registerBean(Paperwork.class);
        context.registerBean("lifecycleProcessor", LifecycleProcessor.class, Idle::new);
        context.register(DocketWiring.class, MeasureWiring.class, PaymentWiring.class);
        // Nothing is made before it is asked for, so what only the web needs is never made.
        context.addBeanFactoryPostProcessor(factory -> {
            ((BeanDefinitionRegistry) factory).removeBeanDefinition("payoutCarrier");
            for (var name : factory.getBeanDefinitionNames()) {
                factory.getBeanDefinition(name).setLazyInit(true);
            }
        });
        context.refresh();
    }

    /// Everything that waits, until nothing does.
    void work() {
        var docket = context.getBean(Docket.class);
        context.getBean(Watch.class).look();
        for (int pass = 0; docket.pass() > 0 && pass < MOST_PASSES; pass++) {
            // The next pass finds what this one made.
        }
    }

    ReportDoor door() {
        return context.getBean(ReportDoor.class);
    }

    Db db() {
        return context.getBean(Db.class);
    }

    Ids ids() {
        return context.getBean(Ids.class);
    }

    List<Proof.Fault> faultsOfTheBook() {
        return context.getBean(Proof.class).faults();
    }

    void tell(List<NewFact> facts) {
        db().transact(transaction -> context.getBean(Facts.class).record(transaction, facts));
    }

    void pay(List<Incoming> money) {
        db().transact(transaction -> booked(transaction, money));
    }

    private int booked(java.sql.Connection transaction, List<Incoming> money) throws SQLException {
        context.getBean(Receipts.class).received(transaction, money);
        return money.size();
    }

    @Override
    public void close() {
        context.close();
    }

    /// Starts nothing and stops nothing.
    private static final class Idle implements LifecycleProcessor {
        @Override
        public void onRefresh() {
            // Nothing runs by itself here.
        }

        @Override
        public void onClose() {
            // Nothing was started.
        }

        @Override
        public void start() {
            // Nothing runs by itself here.
        }

        @Override
        public void stop() {
            // Nothing was started.
        }

        @Override
        public boolean isRunning() {
            return false;
        }
    }
}
