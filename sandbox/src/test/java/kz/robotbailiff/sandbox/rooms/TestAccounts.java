package kz.robotbailiff.sandbox.rooms;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import kz.robotbailiff.core.money.Tenge;
import kz.robotbailiff.sandbox.world.Json;

/// Accounts at the stand-ins' banks, set and looked at over their own addresses.
final class TestAccounts {

    private final Rooms rooms;
    private long serial;

    /// @param serial from which numbers are counted; differs between tests of one world
    TestAccounts(Rooms rooms, long serial) {
        this.rooms = rooms;
        this.serial = serial;
    }

    /// Nobody's number, with an account nowhere unless a test gives it one.
    String nobody() {
        serial++;
        return "9999" + serial + "00";
    }

    void set(int bank, String iin, String balance) throws Exception {
        var body = "{\"balance\":\"" + balance + "\",\"exempt\":false}";
        send(HttpRequest.newBuilder(uri(bank, iin)).PUT(HttpRequest.BodyPublishers.ofString(body)));
    }

    /// What these banks hold in all.
    Tenge held(String iin, int... banks) throws Exception {
        var sum = Tenge.ZERO;
        for (int bank : banks) {
            var account = Json.tree(send(HttpRequest.newBuilder(uri(bank, iin)).GET()));
            sum = sum.plus(Tenge.parse(account.path("held").asString()));
        }
        return sum;
    }

    private URI uri(int bank, String iin) {
        var place = "/bank" + (bank + 1) + "/accounts/" + iin;
        return URI.create("http://localhost:" + rooms.world.port() + place);
    }

    private static String send(HttpRequest.Builder request) throws Exception {
        try (var http = HttpClient.newHttpClient()) {
            return http.send(request.build(), HttpResponse.BodyHandlers.ofString()).body();
        }
    }
}
