package kz.robotbailiff.service.portal;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/// Lets a visitor in to the one case that the visit was opened for.
final class Gate {

    private final Visits visits;

    Gate(Visits visits) {
        this.visits = visits;
    }

    /// The visitor who reads; another case's number leads nowhere.
    Visit reader(HttpServletRequest request, String number) {
        var visit = visitor(request).orElseThrow(NoVisit::new);
        if (!visit.number().equals(number)) {
            throw new NotHere();
        }
        request.setAttribute(Visit.class.getName(), visit);
        return visit;
    }

    /// The visitor who pressed a button on our own page; the press keeps the page open.
    Visit presser(HttpServletRequest request, String number) {
        var visit = reader(request, number);
        var token = request.getParameter("form");
        if (token == null || !visit.sent(token)) {
            throw new NoVisit(number);
        }
        visits.renew(visit);
        return visit;
    }

    /// Whoever has a case open in this browser.
    Optional<Visit> visitor(HttpServletRequest request) {
        var secret = Cookies.value(request, Cookies.VISIT);
        return secret.isEmpty() ? Optional.empty() : visits.find(secret);
    }
}
