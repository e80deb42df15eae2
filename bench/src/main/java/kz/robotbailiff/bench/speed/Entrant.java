package kz.robotbailiff.bench.speed;

/// Who is measured beside ours.
enum Entrant {
    LIMIT {
        @Override
        Contender enter(Arena arena) {
            return new CopyContender(arena, database());
        }
    },
    ROWS {
        @Override
        Contender enter(Arena arena) {
            return new RowContender(arena, database());
        }
    },
    SCHEDULER {
        @Override
        Contender enter(Arena arena) {
            return new SchedulerContender(arena, database());
        }
    },
    FLOWABLE {
        @Override
        Contender enter(Arena arena) {
            return new FlowableContender(arena, database());
        }
    };

    private static final int SLOW = 10_000;

    abstract Contender enter(Arena arena);

    String database() {
        return "of_" + name().toLowerCase(java.util.Locale.ROOT);
    }

    /// Which files of so many it is given: every one, every second and so on.
    int every(int cases) {
        return this == LIMIT ? 1 : Math.max(1, (cases + SLOW - 1) / SLOW);
    }

    boolean plays(Phase phase) {
        return this == LIMIT || phase != Phase.HTTP;
    }
}
