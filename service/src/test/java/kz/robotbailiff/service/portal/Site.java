package kz.robotbailiff.service.portal;

import com.zaxxer.hikari.HikariDataSource;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import kz.robotbailiff.core.document.Language;
import kz.robotbailiff.core.law.LawBook;
import kz.robotbailiff.service.TestDatabase;
import kz.robotbailiff.service.docket.Bell;
import kz.robotbailiff.service.docket.Checkout;
import kz.robotbailiff.service.docket.Explanations;
import kz.robotbailiff.service.docket.Facts;
import kz.robotbailiff.service.docket.OneTimeCodes;
import kz.robotbailiff.service.platform.Db;
import kz.robotbailiff.service.platform.Ids;
import kz.robotbailiff.service.platform.Time;
import kz.robotbailiff.service.platform.Tokens;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/// The debtor's pages on a real server and a real database, with a clock that tests set.
final class Site implements AutoCloseable {

    static final AtomicReference<Instant> NOW = new AtomicReference<>(Instant.EPOCH);
    static final Map<String, Checkout.Progress> PROGRESS = new ConcurrentHashMap<>();
    static final AtomicBoolean SILENT = new AtomicBoolean();
    static final Map<Long, String> CODES = new ConcurrentHashMap<>();
    static final AtomicReference<OneTimeCodes.Sending> SENDING =
            new AtomicReference<>(OneTimeCodes.Sending.SENT);
    static final List<Long> REFUSED = new java.util.concurrent.CopyOnWriteArrayList<>();
    static final List<Checkout.Order> ORDERS = new ArrayList<>();
    private static final Pattern FORM = Pattern.compile("name=\"form\" value=\"([^\"]+)\"");

    final HikariDataSource source;
    final Cases cases;
    final String address;
    private final ConfigurableApplicationContext context;

    Site(int port) {
        source = TestDatabase.fresh();
        cases = new Cases(source);
        Parts.use(source);
        var application = new SpringApplication(Parts.class);
        application.setDefaultProperties(
                Map.of(
                        "server.port", port,
                        "spring.main.banner-mode", "off",
                        "spring.flyway.enabled", "false",
                        "management.endpoint.health.validate-group-membership", "false",
                        "spring.web.error.include-message", "never",
                        "robot.portal.sms-codes", "true",
                        "logging.level.root", "warn"));
        context = application.run();
        address = "http://localhost:" + context.getEnvironment().getProperty("local.server.port");
    }

    /// A browser of its own.
    Browser browser() {
        return new Browser(address);
    }

    /// A browser that has opened a case by its link.
    Browser at(Cases.Case file, String language) {
        var browser = browser();
        browser.post("/" + language + "/k/" + file.token(), Map.of());
        return browser;
    }

    /// A browser of the debtor, who has shown who they are.
    Browser known(Cases.Case file, String language) {
        var browser = at(file, language);
        browser.confirm(file, language, "");
        return browser;
    }

    /// A payment begun for a file; returns its key.
    String payment(Cases.Case file, String language) {
        var page = context.getBean(CasePages.class).of(file.id());
        var payments = context.getBean(Payments.class);
        payments.begin(page.file(), page.file().left(), Language.ofTag(language));
        synchronized (ORDERS) {
            return ORDERS.getLast().key();
        }
    }

    /// A login by eGov as the debtor of a file, whose id is the person's here; returns what the
    /// cookie holds.
    String login(Cases.Case file) {
        return context.getBean(Visits.class).open(file.id());
    }

    @Override
    public void close() {
        context.close();
    }

    /// One browser: cookies, no redirects followed by themselves.
    static final class Browser {

        private final HttpClient client =
                HttpClient.newBuilder()
                        .cookieHandler(new CookieManager(null, CookiePolicy.ACCEPT_ALL))
                        .followRedirects(HttpClient.Redirect.NEVER)
                        .build();
        private final String address;

        Browser(String address) {
            this.address = address;
        }

        HttpResponse<String> get(String path) {
            return send(HttpRequest.newBuilder(URI.create(address + path)).GET());
        }

        HttpResponse<String> head(String path) {
            return send(HttpRequest.newBuilder(URI.create(address + path)).HEAD());
        }

        HttpResponse<String> post(String path, Map<String, String> fields) {
            var body =
                    fields.entrySet().stream()
                            .map(field ->
                                    field.getKey()
                                            + "="
                                            + URLEncoder.encode(
                                                    field.getValue(), StandardCharsets.UTF_8))
                            .collect(Collectors.joining("&"));
            return send(
                    HttpRequest.newBuilder(URI.create(address + path))
                            .header("Content-Type", "application/x-www-form-urlencoded")
                            .POST(HttpRequest.BodyPublishers.ofString(body)));
        }

        /// Presses a button of a form that stands on a page.
        HttpResponse<String> press(String page, String action, Map<String, String> fields) {
            var form = FORM.matcher(get(page).body());
            if (!form.find()) {
                throw new AssertionError("no form on " + page);
            }
            var all = new java.util.HashMap<>(fields);
            all.put("form", form.group(1));
            return post(action, all);
        }

        /// Presses the button of a form that brings a file along.
        HttpResponse<String> send(
                String page, String action, Map<String, String> fields, String name, byte[] file) {
            var form = FORM.matcher(get(page).body());
            if (!form.find()) {
                throw new AssertionError("no form on " + page);
            }
            var all = new java.util.HashMap<>(fields);
            all.put("form", form.group(1));
            return send(
                    HttpRequest.newBuilder(URI.create(address + action))
                            .header("Content-Type", "multipart/form-data; boundary=" + Parcel.EDGE)
                            .POST(Parcel.of(all, name, file)));
        }

        /// Asks for a code and enters the one that came; returns where that leads.
        HttpResponse<String> confirm(Cases.Case file, String language, String next) {
            var path = file.path(language) + "/confirm";
            press(path, path + "/sms", Map.of("for", next));
            var code = java.util.Objects.requireNonNull(CODES.get(file.id()));
            return press(path + "/code", path + "/code", Map.of("for", next, "code", code));
        }

        private HttpResponse<String> send(HttpRequest.Builder request) {
            try {
                return client.send(request.build(), BodyHandlers.ofString());
            } catch (java.io.IOException | InterruptedException e) {
                throw new AssertionError(e);
            }
        }
    }

    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    @Import({PortalWiring.class, TestDoors.class})
    static class Parts {

        static @Nullable HikariDataSource source;

        static void use(HikariDataSource pool) {
            source = pool;
        }

        // The pool belongs to the test run, not to the context.
        @Bean(destroyMethod = "")
        DataSource dataSource() {
            return java.util.Objects.requireNonNull(source);
        }

        @Bean
        InstantSource clock() {
            return NOW::get;
        }

        @Bean
        Time time(InstantSource clock) {
            return new Time(clock);
        }

        @Bean
        Db db(DataSource pool) {
            return new Db(pool);
        }

        @Bean
        Ids ids(Db db) {
            return new Ids(db);
        }

        @Bean
        Tokens tokens() {
            return new Tokens();
        }

        @Bean
        Bell bell() {
            return new Bell();
        }

        @Bean
        Facts facts(Ids ids, Time time) {
            return new Facts(ids, time);
        }

        @Bean
        Explanations explanations(Db db) {
            return new Explanations(db);
        }

        @Bean
        LawBook laws() {
            return LawBook.load();
        }
    }
}
