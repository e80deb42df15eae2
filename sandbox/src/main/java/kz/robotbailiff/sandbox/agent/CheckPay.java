package kz.robotbailiff.sandbox.agent;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import kz.robotbailiff.sandbox.world.Surroundings;
import org.jspecify.annotations.Nullable;

/// One who speaks the check–pay protocol by GET: asks, tells, and repeats the same `pay` until a
/// final code comes.
abstract class CheckPay extends Seller {

    private static final int MOST = 600;
    private static final Duration PAUSE = Duration.ofMillis(500);

    private final HttpClient http =
            HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .connectTimeout(Duration.ofSeconds(2))
                    .build();
    private final String path;

    CheckPay(Surroundings around, Drawer drawer, String secret, String path) {
        super(around, drawer, secret);
        this.path = path;
    }

    /// The result in an answer, or -1 where it is none.
    abstract int result(String answer);

    /// The service's number in an answer.
    abstract @Nullable String number(String answer);

    /// Whether the same question is to be asked again.
    abstract boolean isOpen(int result);

    @Override
    String check(String account, String sum) throws IOException, InterruptedException {
        var answer =
                ask(
                        "command=check&txn_id=%s&account=%s&sum=%s"
                                .formatted(drawer.nextId(), encoded(account), encoded(sum)));
        return "check " + result(answer);
    }

    @Override
    void tell(Sale sale) {
        Thread.ofVirtual().name(name() + "-" + sale.id()).start(() -> untilFinal(sale));
    }

    private void untilFinal(Sale sale) {
        var query =
                "command=pay&txn_id=%s&txn_date=%s&account=%s&sum=%s"
                        .formatted(
                                sale.id(),
                                Stamp.digits(sale.takenAt()),
                                encoded(sale.account()),
                                encoded(sale.sum()));
        for (int i = 0; i < MOST; i++) {
            try {
                var answer = ask(query);
                int result = result(answer);
                if (!isOpen(result)) {
                    drawer.change(
                            sale.id(),
                            known ->
                                    result == 0
                                            ? known.numbered(number(answer))
                                            : known.in(Sale.CANCELLED));
                    return;
                }
                Thread.sleep(PAUSE);
            } catch (IOException _) {
                if (!rested()) {
                    return;
                }
            } catch (InterruptedException _) {
                return;
            }
        }
    }

    private static boolean rested() {
        try {
            Thread.sleep(PAUSE);
            return true;
        } catch (InterruptedException _) {
            return false;
        }
    }

    @Override
    String cancel(Sale sale) throws IOException, InterruptedException {
        int result = result(ask("command=cancel&txn_id=" + sale.id()));
        if (result == cancelled()) {
            drawer.change(sale.id(), known -> known.in(Sale.CANCELLED));
        }
        return "cancel " + result;
    }

    /// The code that says: taken back.
    abstract int cancelled();

    private String ask(String query) throws IOException, InterruptedException {
        var address = around.reports().service().resolve(path + "?" + query);
        var request =
                HttpRequest.newBuilder(address)
                        .timeout(Duration.ofSeconds(10))
                        .header("Authorization", password())
                        .build();
        var answer = http.send(request, HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IOException("HTTP " + answer.statusCode());
        }
        return answer.body();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, UTF_8);
    }
}
