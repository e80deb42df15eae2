package kz.robotbailiff.service.portal;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/// Lets a visitor in to the case that the visit was opened for, or to any of one's own after a
/// login; and asks for more where the page shows more than the message did.
final class Gate {

    private final Visits visits;

    Gate(Visits visits) {
        this.visits = visits;
    }

    /// The visitor who reads; another case's number leads nowhere.
    Visit reader(HttpServletRequest request, String number) {
        var secret = Cookies.value(request, Cookies.VISIT);
        var visit = secret.isEmpty() ? Optional.<Visit>empty() : visits.find(secret, number);
        if (visit.isEmpty()) {
            if (visitor(request).isEmpty()) {
                throw new NoVisit();
            }
            throw new NotHere();
        }
        request.setAttribute(Visit.class.getName(), visit.get());
        return visit.get();
    }

    /// The visitor who reads and is known to be the debtor.
    ///
    /// @param page what they want to see, as it stands in the address behind the number
    Visit owner(HttpServletRequest request, String number, String page) {
        var visit = reader(request, number);
        if (!visit.isKnown()) {
            throw new NotKnown(number, page);
        }
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

    /// Who pressed such a button and is known to be the debtor.
    Visit owningPresser(HttpServletRequest request, String number, String page) {
        owner(request, number, page);
        return presser(request, number);
    }

    /// Whoever has a case open in this browser.
    Optional<Visit> visitor(HttpServletRequest request) {
        var secret = Cookies.value(request, Cookies.VISIT);
        var visit = secret.isEmpty() ? Optional.<Visit>empty() : visits.find(secret);
        visit.ifPresent(found -> request.setAttribute(Visit.class.getName(), found));
        return visit;
    }
}
