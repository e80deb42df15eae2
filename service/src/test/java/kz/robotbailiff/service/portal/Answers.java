package kz.robotbailiff.service.portal;

import java.net.http.HttpResponse;

/// What an answer of the site says beside its page.
final class Answers {

    private Answers() {}

    /// Where a browser is sent on, or "none".
    static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("none");
    }
}
