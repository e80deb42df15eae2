package kz.robotbailiff.bench.speed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;

/// Where the time of rounds goes: in the database by statement, in the program by method, and the
/// plans that the statements really had.
final class Profile {

    private static final String DATABASE = "profile";
    private static final String CHAPTER = Chapter.PROFILE.code();
    private static final int FILES = 20_000;
    private static final int WARM = 2_000;
    private static final int PLANNED = 2_000;
    private static final int SEED = 990;
    private static final int TOLD = 78;
    private static final List<Phase> PHASES =
            List.of(Phase.OPEN, Phase.MEASURES, Phase.SETTLE, Phase.EXPIRE);

    private static final String STATEMENTS =
            """
            select regexp_replace(regexp_replace(query, '--[^\n]*', '', 'g'), '\\s+', ' ', 'g'),
                   calls, total_exec_time, rows, wal_bytes::bigint
            from pg_stat_statements s join pg_database d on d.oid = s.dbid
            where d.datname = 'profile' and toplevel
            order by total_exec_time desc limit 16
            """;

    private static final List<String> PLANS_ON =
            List.of(
                    "session_preload_libraries = 'auto_explain'",
                    "auto_explain.log_min_duration = 0",
                    "auto_explain.log_analyze = on",
                    "auto_explain.log_buffers = on",
                    "auto_explain.log_timing = off",
                    "auto_explain.log_parameter_max_length = 0");

    private final Session session;

    Profile(Session session) {
        this.session = session;
    }

    void play() throws IOException {
        var arena = session.arena();
        arena.create(DATABASE);
        try {
            rates();
            for (var setting : PLANS_ON) {
                arena.run(DATABASE, "load 'auto_explain'; alter database profile set " + setting);
            }
            plans();
        } finally {
            arena.drop(DATABASE);
        }
    }

    private void rates() throws IOException {
        int files = Math.min(FILES, session.options().cases());
        try (var ours = start("profile")) {
            life(ours, SEED, Math.min(WARM, files));
            stored(ours, SEED + 1, files);
            session.arena().clean(DATABASE);
            session.arena().run("postgres", "select pg_stat_statements_reset()");
            ours.say("record");
            PHASES.forEach(phase -> ours.say(phase.code()));
            statements(files);
            ours.say("recorded");
        }
    }

    private Ours start(String name) throws IOException {
        return Ours.start(
                session.arena().address(DATABASE), session.folder(name), session.listener());
    }

    private static void stored(Ours ours, int seed, int files) {
        ours.say("write %d %d".formatted(seed, files));
        ours.say("store " + seed);
    }

    private static void life(Ours ours, int seed, int files) {
        stored(ours, seed, files);
        PHASES.forEach(phase -> ours.say(phase.code()));
    }

    private void statements(int files) {
        try (var connection = session.arena().open("postgres");
                var statement = connection.createStatement();
                var rows = statement.executeQuery(STATEMENTS)) {
            while (rows.next()) {
                var sql = rows.getString(1).strip();
                session.keep(
                        Figure.of(CHAPTER, sql.substring(0, Math.min(TOLD, sql.length())))
                                .with("ms/1,000 files", rows.getDouble(3) * 1e3 / files)
                                .with("calls", rows.getDouble(2))
                                .with("rows", rows.getDouble(4))
                                .with("WAL kB/file", rows.getDouble(5) / 1e3 / files));
            }
        } catch (SQLException e) {
            throw new BenchFailure("What the statements took is not known.", e);
        }
    }

    /// A small run of which the server tells every plan; the longest of each statement is kept.
    private void plans() throws IOException {
        var log = session.arena().log();
        long before = Files.size(log);
        try (var ours = start("plans")) {
            int files = Math.min(PLANNED, session.options().cases());
            stored(ours, SEED + 2, files);
            session.arena().clean(DATABASE);
            before = Files.size(log);
            PHASES.forEach(phase -> ours.say(phase.code()));
        }
        var docs = session.options().output().docs();
        if (docs.isPresent()) {
            write(docs.get().resolve("performance"), Plans.longest(log, before));
        }
    }

    private static void write(Path folder, List<Plans.Plan> plans) throws IOException {
        Files.createDirectories(folder);
        var text = plans.stream().map(Plans.Plan::text).collect(Collectors.joining("\n"));
        Files.writeString(
                folder.resolve("plans.md"),
                "# Plans of a round\n\nThe longest run of each of the heaviest statements, as the"
                        + " server explained it while it worked.\n\n"
                        + text);
    }
}
