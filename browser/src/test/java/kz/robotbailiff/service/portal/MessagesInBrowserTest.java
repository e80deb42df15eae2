package kz.robotbailiff.service.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// Messages in the debtor's own browser. Chromium has no push service to ask here, so the answer of
/// one stands in for it; everything before and after is the browser's own.
class MessagesInBrowserTest {

    /// What a push service would have answered to the browser.
    private static final String ANSWERED =
            """
            const given = { endpoint: 'https://push.example.kz/browser',
              getKey: (name) => new Uint8Array(name === 'auth' ? 16 : 65).fill(7).buffer,
              unsubscribe: async () => sessionStorage.removeItem('given') };
            PushManager.prototype.subscribe = async (options) => {
              if (!options.userVisibleOnly || options.applicationServerKey.length !== 65) throw 0;
              sessionStorage.setItem('given', 'yes'); return given; };
            PushManager.prototype.getSubscription =
              async () => sessionStorage.getItem('given') ? given : null;
            """;

    private static final String SHOWN =
            """
            async () => { const all = await navigator.serviceWorker.getRegistrations();
              const shown = await all[0].getNotifications();
              return shown.map((one) => one.title + '|' + one.body + '|' + one.data).join(); }
            """;

    private static Site site;
    private static Chromium chromium;

    @BeforeAll
    static void open() {
        chromium = Chromium.start();
        site = new Site(0);
        Site.NOW.set(Cases.moment("open"));
    }

    @AfterAll
    static void close() {
        if (chromium != null) {
            chromium.close();
            site.close();
        }
    }

    @Test
    void areTurnedOnByAPressShownAndTurnedOffAgain() {
        var allowed = new Browser.NewContextOptions().setPermissions(List.of("notifications"));
        var page = chromium.window(360, allowed);
        page.addInitScript(ANSWERED);
        var file = site.cases.of("open");
        new Visitor(page, site, "kk").enter(file).confirm(file).open(file.path("kk"));
        var devTools = page.context().newCDPSession(page);
        var registration = registration(devTools);
        page.click("a[href$='/messages']");
        page.click(".on button");
        page.waitForURL("**/messages?said=on");
        assertThat(TestSubscriptions.KEPT)
                .anyMatch(kept -> kept.endpoint().equals("https://push.example.kz/browser"))
                .anyMatch(kept -> kept.auth().equals("BwcHBwcHBwcHBwcHBwcHBw"));
        assertThat(shown(page, devTools, registration.get()))
                .isEqualTo("Іс тоқтатылды|Қарыз төленді|" + site.address + "/kk/k/1");
        page.click(".off button");
        page.waitForURL("**/messages?said=off");
        assertThat(TestSubscriptions.KEPT)
                .noneMatch(kept -> kept.endpoint().equals("https://push.example.kz/browser"));
        page.context().close();
    }

    /// The id by which the browser's tools know our worker.
    private static AtomicReference<String> registration(CDPSession devTools) {
        var id = new AtomicReference<String>();
        devTools.on(
                "ServiceWorker.workerRegistrationUpdated",
                event ->
                        event.getAsJsonArray("registrations")
                                .forEach(each ->
                                        id.set(
                                                each.getAsJsonObject()
                                                        .get("registrationId")
                                                        .getAsString())));
        devTools.send("ServiceWorker.enable");
        return id;
    }

    /// Delivers a message as the browser would after decrypting it, and tells what was shown.
    private static String shown(Page page, CDPSession devTools, String registration) {
        var data = new JsonObject();
        data.addProperty("title", "Іс тоқтатылды");
        data.addProperty("body", "Қарыз төленді");
        data.addProperty("link", site.address + "/kk/k/1");
        var message = new JsonObject();
        message.addProperty("origin", site.address);
        message.addProperty("registrationId", registration);
        message.addProperty("data", data.toString());
        devTools.send("ServiceWorker.deliverPushMessage", message);
        page.waitForFunction("async () => (" + SHOWN + ")().then((told) => told !== '')");
        return String.valueOf(page.evaluate(SHOWN));
    }
}
