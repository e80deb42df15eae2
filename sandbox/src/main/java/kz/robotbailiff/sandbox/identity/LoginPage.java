package kz.robotbailiff.sandbox.identity;

import static kz.robotbailiff.sandbox.page.Page.escape;

import jakarta.servlet.http.HttpServletRequest;
import java.util.stream.Collectors;
import kz.robotbailiff.sandbox.page.Page;
import kz.robotbailiff.sandbox.page.Words;
import org.springframework.http.MediaType;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/// The form in which staff of the sandbox say who they are; it shows its own passwords.
@RestController
final class LoginPage {

    static final String PATH = "/login";

    @GetMapping(path = PATH, produces = MediaType.TEXT_HTML_VALUE + ";charset=utf-8")
    String page(HttpServletRequest request, CsrfToken csrf) {
        var words =
                Words.chosen(request.getParameter("lang"), request.getHeader("Accept-Language"));
        var wrong = request.getParameter("error") != null;
        var main = (wrong ? error(words) : "") + form(words, csrf) + people(words);
        return Page.of(words, words.say("login.title"), PATH, main);
    }

    private static String error(Words words) {
        return "<p class=\"error\" role=\"alert\">%s</p>".formatted(words.say("login.wrong"));
    }

    private static String form(Words words, CsrfToken csrf) {
        return """
        <form method="post" action="%s"><input type="hidden" name="%s" value="%s">
        <label for="u">%s</label><input id="u" name="username" autocomplete="username" required>
        <label for="p">%s</label><input id="p" name="password" type="password"
         autocomplete="current-password" required>
        <p><button>%s</button></p></form>
        """
                .formatted(
                        PATH,
                        escape(csrf.getParameterName()),
                        escape(csrf.getToken()),
                        words.say("login.user"),
                        words.say("login.password"),
                        words.say("login.button"));
    }

    private static String people(Words words) {
        var rows = Staff.ALL.stream().map(staff -> row(words, staff)).collect(Collectors.joining());
        return "<h2>%s</h2><p>%s</p><table><tr><th>%s<th>%s<th>%s<th>%s</tr>%s</table><p>%s</p>"
                .formatted(
                        words.say("login.people"),
                        words.say("login.citizen", "password", Staff.PASSWORD),
                        words.say("login.user"),
                        words.say("login.password"),
                        words.say("login.name"),
                        words.say("login.role"),
                        rows,
                        words.say("login.licence"));
    }

    private static String row(Words words, Staff staff) {
        return "<tr><td><code>%s</code><td><code>%s</code><td>%s<td>%s</tr>"
                .formatted(
                        staff.login(),
                        Staff.PASSWORD,
                        escape(staff.name()),
                        escape(staff.roleIn(words)));
    }
}
