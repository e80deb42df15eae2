package kz.robotbailiff.service.intake;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import kz.robotbailiff.service.platform.Time;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// Hears what became of a document: cancelled, debtor released, paid straight to the budget,
/// an objection to it rejected.
///
/// A document's number may hold slashes, so the end of the address says what is told and all before
/// it is the number.
@RestController
@RequestMapping("/api/v1/enforcement-documents")
final class CounterController {

    private static final int ACCEPTED = 202;

    private final Counter counter;
    private final Time time;

    CounterController(Counter counter, Time time) {
        this.counter = counter;
        this.time = time;
    }

    @PostMapping("/{authority}/{*rest}")
    void tell(
            HttpServletRequest request,
            HttpServletResponse response,
            @AuthenticationPrincipal Jwt token,
            @PathVariable String authority,
            @PathVariable String rest)
            throws IOException {
        int last = rest.lastIndexOf('/');
        var key = Addresses.key(authority, rest.substring(Math.min(1, last), Math.max(1, last)));
        var client = Client.of(token);
        var language = Tongue.of(request);
        var wording = Wording.in(language);
        var answer =
                switch (rest.substring(last + 1)) {
                    case "cancellation" ->
                            withdraw(request, client, Withdrawal.Kind.CANCELLATION, key, wording);
                    case "release" ->
                            withdraw(request, client, Withdrawal.Kind.RELEASE, key, wording);
                    case "payments" -> pay(request, client, key, wording);
                    case "objection-rejection" -> reject(request, client, key, wording);
                    default -> throw Refusal.of(Trouble.NOT_FOUND).thrown();
                };
        Replies.json(response, ACCEPTED, language, answer);
    }

    private Map<String, Object> withdraw(
            HttpServletRequest request,
            Client client,
            Withdrawal.Kind kind,
            Key key,
            Wording wording)
            throws IOException {
        var body = Handed.whole(Bodies.json(request));
        return switch (counter.withdraw(client, kind, key, body)) {
            case Verdict.Taken<WithdrawalReceipt>(var receipt) -> wording.receipt(receipt);
            case Verdict.NotTaken<WithdrawalReceipt>(var refusal) -> throw refusal.thrown();
        };
    }

    private Map<String, Object> pay(
            HttpServletRequest request, Client client, Key key, Wording wording)
            throws IOException {
        var json = StrictJson.read(Bodies.json(request));
        var payment = OutsidePayment.read(json, key, time.today());
        return wording.receipt(payment, counter.pay(client, payment));
    }

    private Map<String, Object> reject(
            HttpServletRequest request, Client client, Key key, Wording wording)
            throws IOException {
        var json = StrictJson.read(Bodies.json(request));
        var told = RejectedObjection.read(json, key, time.today());
        return wording.receipt(told, counter.reject(client, told));
    }

    @PostMapping("/cancellation/bulk")
    void cancellations(
            HttpServletRequest request,
            HttpServletResponse response,
            @AuthenticationPrincipal Jwt token)
            throws IOException, InterruptedException {
        bulk(request, response, Client.of(token), Withdrawal.Kind.CANCELLATION);
    }

    @PostMapping("/release/bulk")
    void releases(
            HttpServletRequest request,
            HttpServletResponse response,
            @AuthenticationPrincipal Jwt token)
            throws IOException, InterruptedException {
        bulk(request, response, Client.of(token), Withdrawal.Kind.RELEASE);
    }

    private void bulk(
            HttpServletRequest request,
            HttpServletResponse response,
            Client client,
            Withdrawal.Kind kind)
            throws IOException, InterruptedException {
        Bulk.run(
                request,
                response,
                batch -> counter.withdraw(client, kind, batch),
                Wording::receipt);
    }
}
