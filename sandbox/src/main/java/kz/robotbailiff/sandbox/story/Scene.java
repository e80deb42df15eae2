package kz.robotbailiff.sandbox.story;

import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.LocalDate;
import kz.robotbailiff.core.document.Language;
import kz.robotbailiff.core.money.Tenge;
import kz.robotbailiff.sandbox.Sandbox;
import kz.robotbailiff.sandbox.authority.Clerk;
import kz.robotbailiff.sandbox.authority.Dispatch;
import kz.robotbailiff.sandbox.authority.Office;
import kz.robotbailiff.sandbox.people.People;
import kz.robotbailiff.sandbox.people.Person;
import kz.robotbailiff.sandbox.people.Place;
import kz.robotbailiff.sandbox.world.Json;
import tools.jackson.databind.JsonNode;

/// The running sandbox with everything that the story's people use.
final class Scene implements AutoCloseable {

    private static final long SEED = 2024;

    private final Sandbox sandbox;
    private final Dispatch dispatch;
    private final Browser browser = new Browser(Language.KK);
    private final Outside outside;
    private final Phone phone;
    private final People people = new People(SEED);
    private int documents;

    Scene(Sandbox sandbox, Path data) {
        this.sandbox = sandbox;
        var ports = sandbox.ports();
        var seals = data.resolve("world").resolve("authority");
        dispatch = new Dispatch(ports.serviceUrl(), ports.identityUrl(), seals);
        outside = new Outside(ports.worldUrl());
        phone = new Phone(ports.worldUrl(), browser);
    }

    /// Somebody new who is registered here.
    Person person(Place place) {
        return people.next(place);
    }

    /// An office writes a document over a sum and hands it in; returns when it was dealt with.
    Case hand(Office office, Person debtor, long tenge) {
        documents++;
        var number = "S-%04d".formatted(documents);
        var paper = Clerk.write(office, number, debtor, Tenge.of(tenge), today());
        var sent = new Case(office, paper, debtor);
        check(dispatch.send(office.source(), paper));
        settle();
        return sent;
    }

    /// The authority tells something about its document, such as `cancellation`.
    void tell(Case told, String what, String json) {
        check(dispatch.post(told.office().source(), told.address() + "/" + what, json));
        settle();
    }

    private static void check(HttpResponse<String> answer) {
        if (answer.statusCode() / 100 != 2) {
            throw new AssertionError("answered " + answer.statusCode() + " " + answer.body());
        }
    }

    /// How a document stands, asked over the intake API.
    Standing standing(Case asked) {
        var document = get(asked, asked.address());
        var number = document.path("proceeding").asString("");
        var proceeding = number.isEmpty() ? Json.tree("{}") : get(asked, "proceedings/" + number);
        return new Standing(document, proceeding);
    }

    private JsonNode get(Case asked, String path) {
        var answer = dispatch.get(asked.office().source(), path);
        check(answer);
        return Json.tree(answer.body());
    }

    /// Pays at a terminal in the street, which tells the service by itself.
    void payAtTerminal(Case paid, long tenge) {
        var terminal = browser.open(URI.create(sandbox.ports().worldUrl() + "/provider/terminal"));
        var form = terminal.form("/terminal").with("account", standing(paid).number());
        browser.press(form.with("sum", Tenge.of(tenge).toDecimal()).with("do", "pay"));
        settle();
    }

    /// Signs with eGov Mobile what a code on a page says.
    Screen sign(String code, Person person) {
        var app = browser.open(URI.create(sandbox.ports().worldUrl() + "/egov-mobile"));
        return browser.press(app.form("/egov-mobile").with("code", code).with("iin", person.iin()));
    }

    /// The treasury's own view of its orders.
    Treasury treasury() {
        return new Treasury(browser.open(URI.create(sandbox.ports().worldUrl() + "/treasury")));
    }

    /// The debtor of a case at the personal link.
    Debtor atLink(Case opened) {
        return new Debtor(phone, opened.debtor());
    }

    /// The day in the sandbox.
    LocalDate today() {
        return sandbox.timeMachine().today();
    }

    /// Lets everything come to rest that can be done now.
    void settle() {
        sandbox.timeMachine().settle();
    }

    /// Lets the days go by until the morning of this one.
    void until(LocalDate day) {
        sandbox.timeMachine().jumpTo(day);
    }

    Sandbox sandbox() {
        return sandbox;
    }

    Dispatch dispatch() {
        return dispatch;
    }

    Outside outside() {
        return outside;
    }

    Phone phone() {
        return phone;
    }

    URI service() {
        return sandbox.ports().serviceUrl();
    }

    @Override
    public void close() {
        outside.close();
        browser.close();
        dispatch.close();
    }
}
