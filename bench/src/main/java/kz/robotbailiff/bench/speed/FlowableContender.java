package kz.robotbailiff.bench.speed;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.flowable.common.engine.impl.context.Context;
import org.flowable.common.engine.impl.db.DbSqlSession;
import org.flowable.common.engine.impl.history.HistoryLevel;
import org.flowable.common.engine.impl.persistence.StrongUuidGenerator;
import org.flowable.engine.ProcessEngine;
import org.flowable.engine.delegate.DelegateExecution;
import org.flowable.engine.delegate.JavaDelegate;
import org.flowable.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.flowable.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.flowable.job.service.impl.asyncexecutor.AsyncJobExecutorConfiguration;

/// The BPMN engine that a Java team would take: one process instance a file, timers for the days,
/// a message for the payment; our rows are written on the engine's own connection, in its own
/// transaction.
///
/// Tuned as its documentation recommends: no history, random ids without a table, no identity and
/// event engines, a timer page of 512 under the global lock, 8 threads.
final class FlowableContender implements Contender {

    private static final int THREADS = 8;
    private static final int PAGE = 512;
    private static final Duration OFTEN = Duration.ofMillis(100);
    private static final String MODEL = "kz/robotbailiff/bench/speed/simplified.bpmn20.xml";
    private static final Map<Phase, Duration> PASSED =
            Map.of(Phase.MEASURES, Duration.ofDays(22), Phase.EXPIRE, Duration.ofDays(33));

    private final Arena arena;
    private final String database;
    private final HikariDataSource pool;
    private final ProcessEngine engine;
    private final Date start;
    private final Map<Long, String> instances = new ConcurrentHashMap<>();
    private volatile FileRows rows = new FileRows(new Delta(List.of()));

    FlowableContender(Arena arena, String database) {
        this.arena = arena;
        this.database = database;
        pool = arena.pool(database, 2 * THREADS);
        var config = new StandaloneProcessEngineConfiguration();
        config.setDataSource(pool);
        config.setDatabaseSchemaUpdate("true");
        engine = tuned(config).buildProcessEngine();
        start = config.getClock().getCurrentTime();
        engine.getRepositoryService().createDeployment().addClasspathResource(MODEL).deploy();
    }

    private ProcessEngineConfigurationImpl tuned(ProcessEngineConfigurationImpl config) {
        config.setHistoryLevel(HistoryLevel.NONE);
        config.setIdGenerator(new StrongUuidGenerator());
        config.setDisableIdmEngine(true);
        config.setDisableEventRegistry(true);
        config.setAsyncExecutorActivate(false);
        config.setAsyncExecutorCorePoolSize(THREADS);
        config.setAsyncExecutorMaxPoolSize(THREADS);
        config.setAsyncExecutorThreadPoolQueueSize(4 * PAGE);
        var paging = new AsyncJobExecutorConfiguration();
        paging.setMaxTimerJobsPerAcquisition(PAGE);
        paging.setMaxAsyncJobsDuePerAcquisition(PAGE);
        paging.setDefaultTimerJobAcquireWaitTime(OFTEN);
        paging.setDefaultAsyncJobAcquireWaitTime(OFTEN);
        paging.setGlobalAcquireLockEnabled(true);
        config.setAsyncExecutorConfiguration(paging);
        JavaDelegate writes = this::write;
        JavaDelegate nothing = _ -> {};
        config.setBeans(Map.of("rows", writes, "nothing", nothing));
        return config;
    }

    private void write(DelegateExecution execution) {
        var key = String.valueOf(execution.getProcessInstanceBusinessKey());
        var session = Context.getCommandContext().getSession(DbSqlSession.class);
        try {
            rows.write(session.getSqlSession().getConnection(), Long.parseLong(key));
        } catch (SQLException e) {
            throw new BenchFailure("Flowable could not write: " + e.getMessage(), e);
        }
    }

    @Override
    public String name() {
        return "Flowable 8";
    }

    @Override
    public void prepare(Phase phase, Delta delta) {
        rows = new FileRows(delta);
    }

    @Override
    public void play(Phase phase, Delta delta) {
        var files = rows.files();
        switch (phase) {
            case OPEN -> Together.each(THREADS, files, this::open);
            case SETTLE -> Together.each(THREADS, files, this::paid);
            case MEASURES, EXPIRE -> pass(java.util.Objects.requireNonNull(PASSED.get(phase)));
            case HTTP -> throw new BenchFailure("Flowable takes nothing in by HTTP.");
        }
    }

    private void open(long file) {
        var begun =
                engine.getRuntimeService()
                        .startProcessInstanceByKey("simplified", Long.toString(file));
        instances.put(file, begun.getId());
    }

    private void paid(long file) {
        var waiting =
                engine.getRuntimeService()
                        .createExecutionQuery()
                        .processInstanceId(java.util.Objects.requireNonNull(instances.get(file)))
                        .messageEventSubscriptionName("paid")
                        .singleResult();
        engine.getRuntimeService().messageEventReceived("paid", waiting.getId());
    }

    /// Moves the engine's clock, and lets its own executor do what has become due.
    private void pass(Duration time) {
        var clock = engine.getProcessEngineConfiguration().getClock();
        clock.setCurrentTime(Date.from(start.toInstant().plus(time)));
        var executor = engine.getProcessEngineConfiguration().getAsyncExecutor();
        executor.start();
        try {
            long looked = 0;
            while (due() > 0) {
                Together.pause(50);
                if (++looked % 20 == 0) {
                    // As autovacuum would within a minute; without it the pages are read in full.
                    arena.run(database, "analyze act_ru_timer_job, act_ru_job");
                }
            }
        } finally {
            executor.shutdown();
            clock.reset();
        }
    }

    private long due() {
        var management = engine.getManagementService();
        return management.createTimerJobQuery().executable().count()
                + management.createJobQuery().count();
    }

    @Override
    public void close() {
        engine.close();
        pool.close();
    }
}
