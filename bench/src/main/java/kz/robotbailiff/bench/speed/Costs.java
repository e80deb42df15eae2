package kz.robotbailiff.bench.speed;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What things cost that could be left out: the same rows are written by the limit's way without
/// them, and the robot's own way is run without foreign keys.
final class Costs {

    private static final String SOURCE = "costs";
    private static final String COPY = "costs_copy";
    private static final String CHAPTER = Chapter.COSTS.code();
    private static final int FILES = 20_000;
    private static final int WARM = 2_000;
    private static final int SEED = 970;
    private static final List<Phase> PHASES =
            List.of(Phase.OPEN, Phase.MEASURES, Phase.SETTLE, Phase.EXPIRE);

    private static final String NO_FOREIGN_KEYS =
            """
            do $$ declare c record; begin
                for c in select conrelid::regclass as of, conname from pg_constraint
                         where contype = 'f' and connamespace = 'public'::regnamespace loop
                    execute format('alter table %s drop constraint %I', c.of, c.conname);
                end loop;
            end $$
            """;

    private static final String NO_INDEXES =
            """
            do $$ declare i record; begin
                for i in select indexrelid::regclass as name
                         from pg_index x join pg_class c on c.oid = x.indexrelid
                         where not indisunique and c.relnamespace = 'public'::regnamespace loop
                    execute format('drop index %s', i.name);
                end loop;
            end $$
            """;

    private static final String NOTHING = "select 1";

    private record Timed(Phase phase, Delta delta) {}

    /// @param before what is done to the empty database
    /// @param explained whether decisions keep what they rest on
    private record Variant(String name, String before, boolean explained) {}

    private final Session session;
    private final Map<Phase, Double> whole = new HashMap<>();

    Costs(Session session) {
        this.session = session;
    }

    void play() throws IOException {
        var deltas = ours("ours", NOTHING);
        ours("ours without foreign keys", NO_FOREIGN_KEYS);
        // The first makes everything ready and is told again by the second.
        limit(new Variant("", NOTHING, true), deltas);
        limit(new Variant("limit", NOTHING, true), deltas);
        limit(new Variant("limit without foreign keys", NO_FOREIGN_KEYS, true), deltas);
        limit(new Variant("limit without explanations", NOTHING, false), deltas);
        limit(new Variant("limit without further indexes", NO_INDEXES, true), deltas);
    }

    private int files() {
        return Math.min(FILES, session.options().cases());
    }

    private List<Timed> ours(String name, String before) throws IOException {
        var arena = session.arena();
        arena.create(SOURCE);
        arena.run(SOURCE, before);
        var deltas = new ArrayList<Timed>();
        var folder = session.folder(name.replace(' ', '-'));
        try (var ours = Ours.start(arena.address(SOURCE), folder, session.listener())) {
            stored(ours, SEED, Math.min(WARM, files()));
            for (var phase : PHASES) {
                ours.say(phase.code());
                ours.say("carry");
            }
            stored(ours, SEED + 1, files());
            var taker = new DeltaTaker(arena, SOURCE);
            deltas.add(new Timed(Phase.HTTP, taker.take()));
            for (var phase : PHASES) {
                arena.clean(SOURCE);
                arena.checkpoint();
                var took = ours.say(phase.code());
                tell(name, "ours", phase, took.nanos());
                deltas.add(new Timed(phase, taker.take()));
                ours.say("carry");
                deltas.add(new Timed(Phase.HTTP, taker.take()));
            }
        } finally {
            arena.drop(SOURCE);
        }
        return deltas;
    }

    private static void stored(Ours ours, int seed, int files) {
        ours.say("write %d %d".formatted(seed, files));
        ours.say("store " + seed);
    }

    private void limit(Variant variant, List<Timed> deltas) {
        var arena = session.arena();
        arena.create(COPY);
        arena.run(COPY, variant.before());
        try {
            var loader = new CopyContender(arena, COPY);
            for (var each : deltas) {
                var delta = variant.explained() ? each.delta() : unexplained(each.delta());
                arena.checkpoint();
                var begun = System.nanoTime();
                loader.load(delta);
                var took = System.nanoTime() - begun;
                arena.clean(COPY);
                if (each.phase() != Phase.HTTP && !variant.name().isEmpty()) {
                    tell(variant.name(), "limit", each.phase(), took);
                }
            }
        } finally {
            arena.drop(COPY);
        }
    }

    private static Delta unexplained(Delta delta) {
        return new Delta(
                delta.changes().stream()
                        .map(change ->
                                change.shape().table().equals("decision")
                                        ? unexplained(change)
                                        : change)
                        .toList());
    }

    private static Change unexplained(Change change) {
        int grounds = change.shape().columns().indexOf("grounds");
        var rows =
                change.added().stream()
                        .map(row -> {
                            var values = new ArrayList<>(row.raw());
                            values.set(grounds, "");
                            return new Row(row.owner(), String.join("\t", values));
                        })
                        .toList();
        return new Change(change.shape(), rows, change.altered(), change.removed());
    }

    private void tell(String name, String of, Phase phase, long nanos) {
        int files = phase.files(files());
        double micros = nanos / 1e3 / files;
        if (name.equals(of)) {
            whole.put(phase, micros);
        }
        session.keep(
                Figure.of(CHAPTER, phase.code() + ", " + name)
                        .with("files/s", files * 1e9 / nanos)
                        .with("µs/file", micros)
                        .with("saved µs/file", whole.getOrDefault(phase, micros) - micros));
    }
}
