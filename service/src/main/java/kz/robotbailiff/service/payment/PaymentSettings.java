package kz.robotbailiff.service.payment;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// Who may tell us of money, and where money goes out.
///
/// @param address where partners reach this service, for callbacks
/// @param agents the terminals', banks' and gateways' names with their keys
/// @param watch how often agents are asked for unfinished payments
/// @param stale how old their answer may be before measures and transfers of their files stop
@ConfigurationProperties("robot.payment")
public record PaymentSettings(
        @DefaultValue("http://localhost:8080") URI address,
        @DefaultValue Map<String, Agent> agents,
        @DefaultValue("10s") Duration watch,
        @DefaultValue("15m") Duration stale,
        @DefaultValue Provider provider,
        @DefaultValue Treasury treasury) {

    private static final int SHORTEST_SECRET = 16;

    /// One who tells us of money.
    ///
    /// @param secret shared key: password of the terminal protocol, key of signed notices
    /// @param addresses networks it may call from, such as `10.0.0.0/8`; empty means any
    /// @param iik the account to which its payers' money is sent back
    /// @param bik the bank of that account
    /// @param api where it answers about unfinished payments, single payments and registers
    /// @param idName what it calls its own id in the terminal protocol
    /// @param certificate SHA-256 of its client certificate, in hexadecimal, where TLS proves it
    public record Agent(
            String secret,
            @DefaultValue List<String> addresses,
            @Nullable String iik,
            @Nullable String bik,
            @Nullable URI api,
            @DefaultValue("osmp_txn_id") String idName,
            @Nullable String certificate) {}

    /// The provider of online payments.
    ///
    /// @param name its name in our book
    /// @param api where it answers; without it nobody can pay online
    /// @param page where its page of payment is, if on another host than the calls go to
    /// @param client the name under which it knows us
    /// @param secret the key that we and it share
    /// @param terminal the number of our terminal with it
    /// @param widget the provider's script; with it people pay in its widget on a page of ours,
    ///     without it on the page behind a payment link
    /// @param expires how long a person has to pay
    /// @param poll how often an unfinished payment is asked for
    public record Provider(
            @DefaultValue("epay") String name,
            @Nullable URI api,
            @Nullable URI page,
            @DefaultValue("robot-bailiff") String client,
            @DefaultValue("") String secret,
            @DefaultValue("robot") String terminal,
            @Nullable URI widget,
            @DefaultValue("20m") Duration expires,
            @DefaultValue("30s") Duration poll) {}

    /// The treasury, which holds the cash control account.
    ///
    /// @param api where it takes orders of payment; without it, and without a folder, nothing is
    ///     paid out
    /// @param secret the key that we and it share
    /// @param name whose account it is
    /// @param iik the cash control account
    /// @param bik the bank of that account
    /// @param outbox where orders are put as files instead of being sent
    /// @param inbox where its reports come in as files
    /// @param budget the budget's account, for money that nobody claims in its term
    public record Treasury(
            @Nullable URI api,
            @DefaultValue("") String secret,
            @DefaultValue("Robot Bailiff") String name,
            @DefaultValue("KZ00000000000000000000") String iik,
            @DefaultValue("KKMFKZ2A") String bik,
            @Nullable Path outbox,
            @Nullable Path inbox,
            @Nullable Payee budget) {}

    /// What only a sandbox may have: empty keys, and keys of stand-ins.
    List<String> weaknesses() {
        var weak = new ArrayList<String>();
        agents.forEach((name, agent) -> judge(weak, "agents." + name, agent.secret()));
        if (provider.api() != null) {
            judge(weak, "provider", provider.secret());
        }
        if (treasury.api() != null) {
            judge(weak, "treasury", treasury.secret());
            if (treasury.iik().startsWith("KZ0000")) {
                weak.add("robot.payment.treasury.iik is missing: the account that pays.");
            }
        }
        return weak;
    }

    private static void judge(List<String> weak, String name, String secret) {
        if (secret.length() < SHORTEST_SECRET || secret.startsWith("sandbox")) {
            weak.add(
                    "robot.payment.%s.secret is shorter than %d characters or a stand-in's."
                            .formatted(name, SHORTEST_SECRET));
        }
    }
}
