package kz.robotbailiff.service.measure;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import kz.robotbailiff.service.platform.Peer;
import kz.robotbailiff.service.platform.Required;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// The partners that carry out measures: `robot.measure.banks[i].*`, `.notary.*`, `.register.*`.
///
/// @param banks all second-tier banks and Kazpost, in any order; their numbers are kept by code
/// @param notary the Unified notarial information system
/// @param register the Unified register of debtors
/// @param bailiffs the bailiffs' system, which tells of levies on wages; without it nobody does
/// @param cashAccount where debited money goes: the cash control account
/// @param passOverAfter how long a bank may be silent before the next one is asked, where banks are
///     asked one after another (reading `seizure.banks`)
/// @param seal the organisation's key, with which messages in XML are signed
@ConfigurationProperties("robot.measure")
public record MeasureSettings(
        List<PartnerSettings> banks,
        PartnerSettings notary,
        PartnerSettings register,
        @Nullable Line bailiffs,
        CashAccount cashAccount,
        @DefaultValue("1h") Duration passOverAfter,
        KeyFile seal) {

    static final String NOTARY = "notary";
    static final String REGISTER = "register";

    public MeasureSettings {
        Required.in("robot.measure")
                .setting("banks", banks)
                .setting("notary", notary)
                .setting("register", register)
                .setting("cash-account", cashAccount)
                .setting("seal", seal)
                .orRefuse();
    }

    /// A partner that calls us and is never called.
    ///
    /// @param token the bearer token of every call
    /// @param key the shared secret of HMAC-SHA256 over every body
    public record Line(String token, String key) {

        public Line {
            Required.in("robot.measure.bailiffs")
                    .setting("token", token)
                    .setting("key", key)
                    .orRefuse();
        }

        Peer peer() {
            return new Peer("bailiffs", URI.create("none:none"), token, key, Duration.ZERO);
        }

        @Override
        public String toString() {
            return "bailiffs";
        }
    }

    /// A PKCS#12 file with one key.
    ///
    /// @param keyStore the file
    /// @param keyStorePassword the password of the file and of the key
    public record KeyFile(Path keyStore, String keyStorePassword) {

        public KeyFile {
            Required.in("robot.measure.seal")
                    .setting("key-store", keyStore)
                    .setting("key-store-password", keyStorePassword)
                    .orRefuse();
        }

        OrderSeal open() {
            return OrderSeal.load(keyStore, keyStorePassword);
        }

        @Override
        public String toString() {
            return "key store " + keyStore;
        }
    }

    /// The account of the territorial body at the treasury, as a collection order names it.
    ///
    /// @param iik the account's number
    /// @param bik the treasury's BIC
    /// @param kbe code of the beneficiary
    /// @param knp code of the payment's purpose
    /// @param bin the territorial body's BIN
    public record CashAccount(String iik, String bik, String kbe, String knp, String bin) {

        public CashAccount {
            Required.in("robot.measure.cash-account")
                    .setting("iik", iik)
                    .setting("bik", bik)
                    .setting("kbe", kbe)
                    .setting("knp", knp)
                    .setting("bin", bin)
                    .orRefuse();
        }
    }

    /// What is too weak for production.
    List<String> weaknesses() {
        var weak = new ArrayList<String>();
        for (int i = 0; i < banks.size(); i++) {
            weak.addAll(banks.get(i).weaknesses("robot.measure.banks[" + i + "]"));
        }
        weak.addAll(notary.peer().weaknesses("robot.measure.notary"));
        weak.addAll(register.peer().weaknesses("robot.measure.register"));
        if (bailiffs != null) {
            weak.addAll(bailiffs.peer().weaknesses("robot.measure.bailiffs"));
        }
        if (OrderSeal.isStandIn(seal.open().certificate())) {
            weak.add("robot.measure.seal.key-store is a sandbox's.");
        }
        return weak;
    }

    /// Every partner under its code.
    List<PartnerSettings> all() {
        var all = new ArrayList<>(banks);
        all.add(notary.coded(NOTARY));
        all.add(register.coded(REGISTER));
        return all;
    }
}
