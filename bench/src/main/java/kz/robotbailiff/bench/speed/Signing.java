package kz.robotbailiff.bench.speed;

import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.spec.ECGenParameterSpec;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import kz.robotbailiff.core.proceeding.ActKind;
import kz.robotbailiff.service.docket.Carrier;
import kz.robotbailiff.service.docket.Task;
import kz.robotbailiff.service.platform.Tokens;

/// Rulings issued by the ruling room's own carrier: one signature over the hash tree of a batch,
/// and one signature each. It is not in the rounds, so it is told apart.
final class Signing {

    private static final ActKind KIND = ActKind.ISSUE_INITIATION_RULING;
    private static final int BARE = 2_000;
    private static final String CHAPTER = Chapter.SIGNING.code();
    private static final String WAITING =
            """
            select a.id, a.file, a.decision, a.region, d.made_at
            from v_act a join v_decision d on d.id = a.decision
            where a.kind = ? and a.state = 'waiting'
            order by a.id desc limit ?
            """;

    private final Work work;
    private final Consumer<Figure> tells;

    Signing(Work work, Consumer<Figure> tells) {
        this.work = work;
        this.tells = tells;
    }

    /// @param rulings issued in batches; a twentieth of them is issued one by one
    void measure(int rulings) {
        var carrier =
                work.sandbox().service().getBeansOfType(Carrier.class).values().stream()
                        .filter(each -> each.kinds().contains(KIND))
                        .findFirst()
                        .orElseThrow(() -> new BenchFailure("Nobody issues rulings."));
        int single = Math.max(20, rulings / 20);
        var tasks = waiting(rulings + 2 * single);
        if (tasks.size() < rulings + 2 * single) {
            throw new BenchFailure("Too few rulings wait to be issued: " + tasks.size());
        }
        issue(carrier, tasks.subList(0, single), carrier.batch());
        tell(
                "rulings, one signature over a batch of " + carrier.batch(),
                rulings,
                issue(carrier, tasks.subList(single, single + rulings), carrier.batch()));
        tell(
                "rulings, one signature each",
                single,
                issue(carrier, tasks.subList(single + rulings, tasks.size()), 1));
        tell("bare signatures, ECDSA P-256", BARE, bare());
        tell("bare digests, SHA-256 of 2 kB", BARE, digests());
    }

    private static long issue(Carrier carrier, List<Task> tasks, int batch) {
        var begun = System.nanoTime();
        for (int from = 0; from < tasks.size(); from += batch) {
            var some = tasks.subList(from, Math.min(tasks.size(), from + batch));
            var done = carrier.carry(KIND, some);
            if (done.size() != some.size()) {
                throw new BenchFailure("Not every ruling was issued.");
            }
        }
        return System.nanoTime() - begun;
    }

    private static long digests() {
        var content = new byte[2_048];
        var begun = System.nanoTime();
        for (int i = 0; i < BARE; i++) {
            content[0] = (byte) i;
            content[1] = Tokens.sha256(content)[0];
        }
        return System.nanoTime() - begun;
    }

    private static long bare() {
        try {
            var maker = KeyPairGenerator.getInstance("EC");
            maker.initialize(new ECGenParameterSpec("secp256r1"));
            var signature = Signature.getInstance("SHA256withECDSA");
            signature.initSign(maker.generateKeyPair().getPrivate());
            var begun = System.nanoTime();
            for (int i = 0; i < BARE; i++) {
                signature.update((byte) i);
                signature.sign();
            }
            return System.nanoTime() - begun;
        } catch (GeneralSecurityException e) {
            throw new BenchFailure("Nothing could be signed.", e);
        }
    }

    private void tell(String what, int count, long nanos) {
        tells.accept(
                Figure.of(CHAPTER, what)
                        .with("n", count)
                        .with("per s", count * 1e9 / nanos)
                        .with("ms each", nanos / 1e6 / count));
    }

    private List<Task> waiting(int most) {
        return work.db()
                .read(connection -> {
                    try (var select = connection.prepareStatement(WAITING)) {
                        select.setString(1, KIND.name());
                        select.setInt(2, most);
                        return tasks(select.executeQuery());
                    }
                });
    }

    private static List<Task> tasks(java.sql.ResultSet rows) throws SQLException {
        var tasks = new ArrayList<Task>();
        while (rows.next()) {
            tasks.add(
                    new Task(
                            rows.getLong(1),
                            rows.getLong(2),
                            rows.getLong(3),
                            KIND,
                            rows.getInt(4),
                            null,
                            null,
                            0,
                            rows.getTimestamp(5).toInstant()));
        }
        return tasks;
    }
}
