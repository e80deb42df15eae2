package kz.robotbailiff.service.notice;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import kz.robotbailiff.service.platform.Peer;
import kz.robotbailiff.service.platform.Seal;

/// The wire to the printing house of the post: `PUT {url}/batches/{number}/{file}`, sealed.
final class PrintHouse implements AutoCloseable {

    private final Peer peer;
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    PrintHouse(Peer peer) {
        this.peer = peer;
    }

    /// Brings one file of a batch; the same again is the same.
    ///
    /// @throws IOException when it was not taken
    void put(long batch, String file, byte[] body) throws IOException, InterruptedException {
        var address = URI.create(peer.url() + "/batches/" + batch + "/" + file);
        var request =
                HttpRequest.newBuilder(address)
                        .timeout(peer.patience())
                        .header("Authorization", "Bearer " + peer.token())
                        .header(Seal.HEADER, Seal.of(peer.key(), body))
                        .PUT(HttpRequest.BodyPublishers.ofByteArray(body))
                        .build();
        int status = http.send(request, BodyHandlers.discarding()).statusCode();
        if (status / 100 != 2) {
            throw new IOException("HTTP " + status);
        }
    }

    @Override
    public void close() {
        http.shutdownNow();
        http.close();
    }
}
