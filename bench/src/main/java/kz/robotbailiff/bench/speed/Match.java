package kz.robotbailiff.bench.speed;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// One run of all contenders on one server: ours first, then everybody with the rows that ours
/// left.
final class Match {

    /// Files with which everybody warms up.
    private static final int WARM = 2_000;

    /// Files with which ours warms up besides: its rounds take a thousand at a time, so that two
    /// thousand are two calls of what the others have called two thousand times by then. With
    /// 18,000 the compiler still took half of Java's time while opening.
    private static final int ROUNDS = 45_000;

    private static final long SEED = 45;
    private static final List<Phase> STORED =
            List.of(Phase.OPEN, Phase.MEASURES, Phase.SETTLE, Phase.EXPIRE);

    private final Session session;
    private final Arena arena;
    private final BenchOptions options;
    private final List<Result> results;

    /// What ours did between two looks at the database.
    ///
    /// @param phase null where it only leads to the next
    /// @param recounts ours counted after a timed phase, by which files are counted
    private record Step(
            @Nullable Phase phase, boolean timed, Delta delta, Map<Integer, Recount> recounts) {}

    /// @param results where figures are kept as they come
    Match(Session session, List<Result> results) {
        this.session = session;
        this.results = results;
        arena = session.arena();
        options = session.options();
    }

    void play() throws IOException {
        if (options.phases().isEmpty() && !Guests.areWanted(options)) {
            return;
        }
        var steps = ours();
        arena.drop("ours");
        for (var each : Entrant.values()) {
            if (options.plays(each) && !options.phases().isEmpty()) {
                try {
                    contend(each, steps);
                } catch (BenchFailure e) {
                    session.failed(each.database(), e);
                } finally {
                    arena.drop(each.database());
                }
            }
        }
    }

    private List<Step> ours() throws IOException {
        arena.create("ours");
        var steps = new ArrayList<Step>();
        try (var ours = start()) {
            var taker = new DeltaTaker(arena, "ours");
            var warm = Math.min(WARM, options.cases());
            life(ours, taker, steps, new Documents(SEED, warm, Use.WARM));
            if (!options.phases().isEmpty()) {
                life(ours, taker, steps, new Documents(SEED + 1, rounds(), Use.ROUNDS));
                life(ours, taker, steps, new Documents(SEED + 2, options.cases(), Use.TIMED));
            }
            if (options.plays(Phase.HTTP)) {
                http(ours, taker, steps, new Documents(SEED + 3, rounds(), Use.ROUNDS));
                http(ours, taker, steps, new Documents(SEED + 4, options.cases(), Use.TIMED));
            }
            new Guests(session, ours).play();
        }
        return steps;
    }

    private int rounds() {
        return Math.min(ROUNDS, options.cases());
    }

    /// What documents are for: to warm up everybody, or ours alone, or to be timed.
    private enum Use {
        WARM,
        ROUNDS,
        TIMED
    }

    private record Documents(long seed, int cases, Use use) {}

    private Ours start() throws IOException {
        return Ours.start(arena.address("ours"), session.folder("ours"), session.listener());
    }

    private void life(Ours ours, DeltaTaker taker, List<Step> steps, Documents documents) {
        ours.say("write " + documents.seed() + " " + documents.cases());
        ours.say("store " + documents.seed());
        steps.add(new Step(null, false, taker.take(), Map.of()));
        for (var phase : STORED) {
            steps.add(step(ours, taker, phase, documents));
            ours.say("carry");
            steps.add(new Step(null, false, taker.take(), Map.of()));
        }
    }

    private void http(Ours ours, DeltaTaker taker, List<Step> steps, Documents documents) {
        ours.say("write " + documents.seed() + " " + documents.cases());
        steps.add(step(ours, taker, Phase.HTTP, documents));
    }

    private Step step(Ours ours, DeltaTaker taker, Phase phase, Documents documents) {
        arena.clean("ours");
        var meter = arena.meter("ours");
        var order = phase == Phase.HTTP ? "http " + documents.seed() : phase.code();
        var took = ours.say(order);
        var cost = meter.cost();
        var delta = taker.take();
        var timed = documents.use() == Use.TIMED && options.plays(phase);
        var files = phase.files(documents.cases());
        if (timed) {
            add(
                    new Result(
                            phase,
                            "ours",
                            files,
                            took.nanos(),
                            cost.wal(),
                            cost.statements(),
                            cost.size(),
                            took.heap(),
                            took.collecting()));
        }
        var played = documents.use() == Use.ROUNDS ? null : phase;
        return new Step(played, timed, delta, timed ? recounts(delta) : Map.of());
    }

    /// Ours is counted now, before it goes on, for each choice of files that a contender takes.
    private Map<Integer, Recount> recounts(Delta delta) {
        var recounts = new HashMap<Integer, Recount>();
        for (var each : Entrant.values()) {
            if (options.plays(each)) {
                recounts.computeIfAbsent(
                        each.every(options.cases()),
                        every -> recount("ours", chosen(delta.files(), every)));
            }
        }
        return recounts;
    }

    private Recount recount(String database, Set<Long> files) {
        return Recount.of(arena, database, arena.shapes(), files);
    }

    /// Every file, or every third and so on: of both halves alike.
    private static Set<Long> chosen(Set<Long> files, int every) {
        return files.stream()
                .filter(file -> file % every == 0)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private void contend(Entrant entrant, List<Step> steps) {
        arena.create(entrant.database());
        var loader = new CopyContender(arena, entrant.database());
        try (var contender = entrant.enter(arena)) {
            for (var step : steps) {
                var phase = step.phase();
                if (phase == null || !entrant.plays(phase)) {
                    loader.load(step.delta());
                } else {
                    contend(entrant, contender, loader, step);
                }
            }
        }
    }

    private void contend(Entrant entrant, Contender contender, CopyContender loader, Step step) {
        var phase = Objects.requireNonNull(step.phase());
        int every = step.timed() ? entrant.every(options.cases()) : 1;
        var files = chosen(step.delta().files(), every);
        var mine = step.delta().of(files);
        loader.load(step.delta().common());
        contender.prepare(phase, mine);
        arena.clean(entrant.database());
        var meter = arena.meter(entrant.database());
        var begun = System.nanoTime();
        contender.play(phase, mine);
        var took = System.nanoTime() - begun;
        var cost = meter.cost();
        var recount = step.recounts().get(every);
        if (recount != null) {
            recount.mustEqual(recount(entrant.database(), files), contender.name());
            var size = cost.size();
            var name = contender.name();
            add(
                    new Result(
                            phase,
                            name,
                            files.size(),
                            took,
                            cost.wal(),
                            cost.statements(),
                            size,
                            0,
                            0));
        }
        loader.load(rest(step.delta(), files));
    }

    /// What a slow contender leaves to be done, so that all go on from the same rows.
    private static Delta rest(Delta delta, Set<Long> done) {
        return new Delta(
                delta.changes().stream()
                        .map(c -> c.of(row -> row.owner() != 0 && !done.contains(row.owner())))
                        .toList());
    }

    private void add(Result result) {
        results.add(result);
        session.say(Report.line(result));
    }
}
