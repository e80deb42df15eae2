package kz.robotbailiff.bench.speed;

import java.time.LocalDate;
import java.util.function.Consumer;
import kz.robotbailiff.service.docket.Archive;
import kz.robotbailiff.service.docket.Docket;
import kz.robotbailiff.service.platform.Time;

/// Puts away every file that has ended its life, without waiting the year that it would in use.
final class AtRest {

    private static final String CLOSED =
            "select count(*) from v_file where id > ? and closed_at is not null";

    /// After as many days a letter that did not come back counts as received.
    private static final int LETTERS = 15;

    private static final String TAKEN_OVER =
            """
            update allotment set accepted_at = allotted_at
            where ended_at is null and accepted_at is null
            """;

    private final Work work;
    private final Consumer<Figure> tells;

    AtRest(Work work, Consumer<Figure> tells) {
        this.work = work;
        this.tells = tells;
    }

    void play() {
        var service = work.sandbox().service();
        await(service.getBean(Docket.class), service.getBean(Time.class).today());
        var archive = service.getBean(Archive.class);
        long closed = work.number(CLOSED, 0L);
        long begun = System.nanoTime();
        int moved = archive.putAway(service.getBean(Time.class).now());
        double seconds = (System.nanoTime() - begun) / 1e9;
        tells.accept(
                Figure.of(Chapter.LIFE.code(), "closed files packed")
                        .with("closed", (double) closed)
                        .with("packed", moved)
                        .with("files/s", moved / seconds));
    }

    /// What still waits for a treasury or a printing house comes to its end; bailiffs of flesh and
    /// blood take over by hand what was transferred to them, and are taken to have done so.
    private void await(Docket docket, LocalDate from) {
        docket.start();
        work.sandbox().timeMachine().jumpTo(from.plusDays(LETTERS));
        docket.stop();
        work.db()
                .transact(connection -> {
                    try (var update = connection.prepareStatement(TAKEN_OVER)) {
                        return update.executeUpdate();
                    }
                });
    }
}
