package kz.robotbailiff.service.portal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;

/// The cookies of these pages: the visit, how the page is displayed, and, for the minutes of a
/// login elsewhere, where it leads.
final class Cookies {

    static final String VISIT = "visit";
    static final String DISPLAY = "display";
    static final String AFTER = "after";
    private static final Duration LOGIN = Duration.ofMinutes(15);
    private static final Duration YEAR = Duration.ofDays(365);

    private Cookies() {}

    /// The value of a cookie; empty where there is none.
    static String value(HttpServletRequest request, String name) {
        var cookies = request.getCookies();
        if (cookies != null) {
            for (var cookie : cookies) {
                if (cookie.getName().equals(name)) {
                    return cookie.getValue();
                }
            }
        }
        return "";
    }

    /// Gives the browser its visit, until the browser is closed; an empty secret takes it away.
    static void visit(HttpServletResponse response, @Nullable String secret, boolean secure) {
        var cookie = ResponseCookie.from(VISIT, secret == null ? "" : secret);
        if (secret == null) {
            cookie.maxAge(Duration.ZERO);
        }
        // Lax and not Strict: the payment provider sends the payer back by a redirect.
        set(response, cookie.httpOnly(true).secure(secure).sameSite("Lax").path("/").build());
    }

    /// Remembers how pages are displayed.
    static void display(HttpServletResponse response, String display, boolean secure) {
        set(
                response,
                ResponseCookie.from(DISPLAY, display)
                        .maxAge(YEAR)
                        .httpOnly(true)
                        .secure(secure)
                        .sameSite("Lax")
                        .path("/")
                        .build());
    }

    /// Remembers where a login leads; an empty address forgets it.
    static void after(HttpServletResponse response, String address, boolean secure) {
        set(
                response,
                ResponseCookie.from(AFTER, address)
                        .maxAge(address.isEmpty() ? Duration.ZERO : LOGIN)
                        .httpOnly(true)
                        .secure(secure)
                        .sameSite("Lax")
                        .path("/")
                        .build());
    }

    private static void set(HttpServletResponse response, ResponseCookie cookie) {
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }
}
