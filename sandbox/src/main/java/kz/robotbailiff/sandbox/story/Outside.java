package kz.robotbailiff.sandbox.story;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import kz.robotbailiff.core.money.Tenge;
import kz.robotbailiff.sandbox.people.Person;
import kz.robotbailiff.sandbox.world.Json;
import tools.jackson.databind.JsonNode;

/// What the banks, the debtor register and the notaries themselves say of a person.
final class Outside implements AutoCloseable {

    private static final int BANKS = 5;

    private final URI world;
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    Outside(URI world) {
        this.world = world;
    }

    /// What all banks together hold of a person's money.
    Tenge held(Person person) {
        var held = Tenge.ZERO;
        for (var bank = 1; bank <= BANKS; bank++) {
            var account = get("/bank" + bank + "/accounts/" + person.iin());
            held = held.plus(Tenge.parse(account.path("held").asString("0.00")));
        }
        return held;
    }

    /// Puts money on an account of a person at the first bank, and takes the others' away.
    void give(Person person, Tenge balance) {
        for (var bank = 1; bank <= BANKS; bank++) {
            var sum = bank == 1 ? balance : Tenge.ZERO;
            var body = "{\"balance\":\"%s\",\"exempt\":false}".formatted(sum.toDecimal());
            send(
                    HttpRequest.newBuilder(at("/bank" + bank + "/accounts/" + person.iin()))
                            .header("Content-Type", "application/json")
                            .PUT(BodyPublishers.ofString(body)));
        }
    }

    /// Whether a person stands in the Unified register of debtors.
    boolean registered(Person person) {
        return !get("/register/people/" + person.iin()).path("standing").isEmpty();
    }

    /// Whether notaries may certify nothing for a person.
    boolean prohibited(Person person) {
        return !get("/notary/people/" + person.iin()).path("standing").isEmpty();
    }

    /// Any view of a stand-in.
    JsonNode get(String path) {
        return send(HttpRequest.newBuilder(at(path)).GET());
    }

    private URI at(String path) {
        return URI.create(world + path);
    }

    private JsonNode send(HttpRequest.Builder request) {
        try {
            var body = http.send(request.build(), BodyHandlers.ofString()).body();
            return Json.tree(body.isBlank() ? "{}" : body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while asking outside", e);
        }
    }

    @Override
    public void close() {
        http.shutdownNow();
        http.close();
    }
}
