package kz.robotbailiff.service.payment;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Objects;
import kz.robotbailiff.core.money.Tenge;
import kz.robotbailiff.service.platform.DatabaseFailure;
import kz.robotbailiff.service.platform.Time;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RestController;

/// The check–pay protocol of payment terminals and banks.
///
/// `check` never credits. `pay` books once; repeated, it returns the stored result and number. An
/// account that exists is always paid in, even after its end: the money has left the payer, and
/// what is not owed goes back by itself.
@RestController
final class OsmpController {

    private static final MediaType XML = MediaType.parseMediaType("text/xml;charset=UTF-8");
    private static final DateTimeFormatter TXN_DATE = DateTimeFormatter.ofPattern("yyyyMMddHHmmss");
    private static final Tenge SMALLEST = Tenge.of(1);
    private static final Tenge LARGEST = Tenge.of(100_000_000);

    private final Agents agents;
    private final Accounts accounts;
    private final Till till;

    OsmpController(Agents agents, Accounts accounts, Till till) {
        this.agents = agents;
        this.accounts = accounts;
        this.till = till;
    }

    /// What the terminal asks, its fields read and not yet judged.
    private record Asked(String agent, String txn, String account, Tenge sum, Instant date) {}

    @RequestMapping(
            path = "/payments/osmp",
            method = {RequestMethod.GET, RequestMethod.POST})
    ResponseEntity<String> answer(HttpServletRequest request) {
        var agent = agents.known(request, Objects.requireNonNullElse(request.getQueryString(), ""));
        if (agent.isEmpty()) {
            return ResponseEntity.status(401).header("WWW-Authenticate", "Basic").build();
        }
        var answer = answer(agent.get(), request);
        return ResponseEntity.ok().contentType(XML).body(answer.xml());
    }

    private OsmpAnswer answer(String agent, HttpServletRequest request) {
        var txn = Objects.requireNonNullElse(request.getParameter("txn_id"), "");
        var command = Objects.requireNonNullElse(request.getParameter("command"), "");
        var fault = fault(txn, command, request);
        if (fault != null) {
            return OsmpAnswer.of(txn, fault);
        }
        var asked =
                new Asked(
                        agent,
                        txn,
                        request.getParameter("account").strip(),
                        Tenge.parse(request.getParameter("sum")),
                        date(request.getParameter("txn_date")));
        try {
            return command.equals("check") ? check(asked) : pay(asked);
        } catch (DatabaseFailure e) {
            return OsmpAnswer.of(txn, e.isDataFault() ? OsmpResult.OTHER : OsmpResult.TRY_LATER);
        }
    }

    private static @Nullable OsmpResult fault(
            String txn, String command, HttpServletRequest request) {
        var account = request.getParameter("account");
        if (!txn.matches("[0-9]{1,20}") || !command.matches("check|pay")) {
            return OsmpResult.OTHER;
        }
        if (account == null || !Accounts.isShaped(account)) {
            return OsmpResult.WRONG_FORMAT;
        }
        if (command.equals("pay") && date(request.getParameter("txn_date")).equals(Instant.MIN)) {
            return OsmpResult.OTHER;
        }
        return sumFault(request.getParameter("sum"));
    }

    private static @Nullable OsmpResult sumFault(@Nullable String text) {
        try {
            var sum = Tenge.parse(Objects.requireNonNullElse(text, ""));
            return SMALLEST.exceeds(sum)
                    ? OsmpResult.TOO_SMALL
                    : sum.exceeds(LARGEST) ? OsmpResult.TOO_LARGE : null;
        } catch (IllegalArgumentException _) {
            return OsmpResult.OTHER;
        }
    }

    /// The terminal's business time, in Almaty.
    private static Instant date(@Nullable String text) {
        try {
            var local = LocalDateTime.parse(Objects.requireNonNullElse(text, ""), TXN_DATE);
            return local.atZone(Time.ALMATY).toInstant();
        } catch (DateTimeParseException _) {
            return Instant.MIN;
        }
    }

    private OsmpAnswer check(Asked asked) {
        var account = accounts.find(asked.account());
        if (account.isEmpty()) {
            return OsmpAnswer.of(asked.txn(), OsmpResult.NOT_FOUND);
        }
        return account.get().payable()
                ? new OsmpAnswer(
                        asked.txn(), OsmpResult.OK, asked.sum(), null, account.get().left())
                : OsmpAnswer.of(asked.txn(), OsmpResult.NOT_ACTIVE);
    }

    private OsmpAnswer pay(Asked asked) {
        if (accounts.find(asked.account()).isEmpty()) {
            return OsmpAnswer.of(asked.txn(), OsmpResult.NOT_FOUND);
        }
        var booking =
                till.take(
                        Notice.forAccount(
                                        asked.agent(),
                                        asked.txn(),
                                        asked.account(),
                                        asked.sum(),
                                        asked.date())
                                .by(Channel.TERMINAL));
        return booking.conflicts()
                ? OsmpAnswer.of(asked.txn(), OsmpResult.FORBIDDEN)
                : new OsmpAnswer(asked.txn(), OsmpResult.OK, asked.sum(), booking.receipt(), null);
    }
}
