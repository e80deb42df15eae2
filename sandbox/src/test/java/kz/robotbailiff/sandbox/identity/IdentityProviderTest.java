package kz.robotbailiff.sandbox.identity;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.CookieManager;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.regex.Pattern;
import kz.robotbailiff.sandbox.world.Json;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoders;
import tools.jackson.databind.JsonNode;

class IdentityProviderTest {

    private static final URI SERVICE = URI.create("http://localhost:18080");
    private static final String REDIRECT = SERVICE + "/login/oauth2/code/console";
    private static final String VERIFIER = "a-verifier-that-is-long-enough-to-be-taken-as-one-43";
    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    @TempDir static Path data;
    private static IdentityProvider provider;

    private final CookieManager cookies = new CookieManager();
    private final HttpClient browser = HttpClient.newBuilder().cookieHandler(cookies).build();

    @BeforeAll
    static void start() throws Exception {
        provider = IdentityProvider.start(freePort(), data, SERVICE);
    }

    @AfterAll
    static void stop() {
        provider.close();
    }

    @Test
    void givesASourceATokenThatNamesTheSource() throws Exception {
        var token = decoded(machineToken("erap", "erap-sandbox").get("access_token").asString());
        assertThat(token.getSubject()).isEqualTo("erap");
        assertThat(token.getClaimAsString("source")).isEqualTo("ADMINISTRATIVE_REGISTER");
        assertThat(token.getClaimAsStringList("scope")).containsExactly("intake");
    }

    @Test
    void refusesAWrongSecret() throws Exception {
        assertThat(machineToken("erap", "guess").get("error").asString())
                .isEqualTo("invalid_client");
    }

    @Test
    void logsAStaffMemberInWithRolesAndAProofKey() throws Exception {
        var back = login("bailiff", "sandbox");
        assertThat(back).startsWith(REDIRECT + "?").contains("state=s1");
        var id = decoded(exchange(codeIn(back), VERIFIER).get("id_token").asString());
        assertThat(id.getClaimAsStringList("roles")).containsExactly("bailiff");
        assertThat(id.getClaimAsString("licence")).isNotBlank();
        assertThat(id.getClaimAsString("name")).isNotBlank();
        assertThat(id.getClaimAsString("nonce")).isEqualTo("n1");
        assertThat(cookies.getCookieStore().getCookies())
                .extracting(cookie -> cookie.getName())
                .containsExactly("sandbox_identity");
    }

    @Test
    void aPrivateBailiffLogsInByAnyLicence() throws Exception {
        var id =
                decoded(
                        exchange(codeIn(login("SB-7502", "sandbox")), VERIFIER)
                                .get("id_token")
                                .asString());
        assertThat(id.getClaimAsString("licence")).isEqualTo("SB-7502");
    }

    @Test
    void aStolenCodeIsWorthNothingWithoutTheProofKey() throws Exception {
        var answer = exchange(codeIn(login("officer", "sandbox")), VERIFIER.replace('a', 'b'));
        assertThat(answer.get("error").asString()).isEqualTo("invalid_grant");
    }

    @Test
    void aWrongPasswordComesBackToTheFormWithASentence() throws Exception {
        assertThat(login("officer", "guess")).endsWith("/login?error");
        assertThat(get(provider.issuer() + "/login?error&lang=en").body())
                .contains("do not belong together")
                .contains("ministry");
    }

    @Test
    void theSigningKeyOutlivesARestart() {
        assertThat(SigningKey.in(data)).isEqualTo(SigningKey.in(data));
    }

    private String login(String user, String password) throws Exception {
        assertThat(get(authorize()).headers().firstValue("Location").orElseThrow())
                .endsWith("/login");
        var form = CSRF.matcher(get(provider.issuer() + "/login").body());
        assertThat(form.find()).isTrue();
        var fields = "username=" + user + "&password=" + password + "&_csrf=" + form.group(1);
        var after = post("/login", fields).headers().firstValue("Location").orElseThrow();
        return after.contains("/oauth2/authorize")
                ? get(after).headers().firstValue("Location").orElseThrow()
                : after;
    }

    private static String authorize() throws Exception {
        var hash = MessageDigest.getInstance("SHA-256").digest(VERIFIER.getBytes(UTF_8));
        return provider.issuer()
                + "/oauth2/authorize?response_type=code&client_id=console&scope=openid%20profile"
                + "&state=s1&nonce=n1&code_challenge_method=S256&code_challenge="
                + Base64.getUrlEncoder().withoutPadding().encodeToString(hash)
                + "&redirect_uri="
                + URLEncoder.encode(REDIRECT, UTF_8);
    }

    private JsonNode exchange(String code, String verifier) throws Exception {
        var fields =
                "grant_type=authorization_code&client_id=console&client_secret=sandbox-console"
                        + "&code=%s&code_verifier=%s&redirect_uri=%s"
                                .formatted(code, verifier, URLEncoder.encode(REDIRECT, UTF_8));
        return Json.tree(post("/oauth2/token", fields).body());
    }

    private JsonNode machineToken(String client, String secret) throws Exception {
        var fields =
                "grant_type=client_credentials&scope=intake&client_id=%s&client_secret=%s"
                        .formatted(client, secret);
        return Json.tree(post("/oauth2/token", fields).body());
    }

    private static Jwt decoded(String token) {
        return JwtDecoders.fromIssuerLocation(provider.issuer().toString()).decode(token);
    }

    private static String codeIn(String back) {
        return back.replaceAll(".*[?&]code=([^&]+).*", "$1");
    }

    private HttpResponse<String> get(String address) throws Exception {
        var request = HttpRequest.newBuilder(URI.create(address)).header("Accept", "text/html");
        return browser.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private HttpResponse<String> post(String path, String fields) throws Exception {
        var request =
                HttpRequest.newBuilder(URI.create(provider.issuer() + path))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(fields));
        return browser.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private static int freePort() throws Exception {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
