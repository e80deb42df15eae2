package kz.robotbailiff.service.measure;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import kz.robotbailiff.service.platform.Peer;
import kz.robotbailiff.service.platform.Required;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// How one partner is called and reached.
///
/// @param code a bank's BIC; `notary` and `register` are set by the program
/// @param nameKk its name in Kazakh, as the debtor reads it
/// @param nameRu its name in Russian
/// @param nameEn its name in English
/// @param url where it answers, without a slash at its end
/// @param token the bearer token of every call, both ways
/// @param key the shared secret of HMAC-SHA256 over every body, both ways
/// @param patience how long its answer is awaited
/// @param wire the shape in which a bank speaks: `xml`, `json` or `mt998`
/// @param certificate PEM file of the certificate with which a bank that speaks XML signs
public record PartnerSettings(
        @DefaultValue("") String code,
        String nameKk,
        String nameRu,
        String nameEn,
        URI url,
        String token,
        String key,
        @DefaultValue("20s") Duration patience,
        @DefaultValue("json") Wires.Name wire,
        @Nullable Path certificate) {

    public PartnerSettings {
        Required.in("robot.measure.<partner " + code + ">")
                .setting("name-kk", nameKk)
                .setting("name-ru", nameRu)
                .setting("name-en", nameEn)
                .setting("url", url)
                .setting("token", token)
                .setting("key", key)
                .setting("certificate", wire == Wires.Name.XML ? certificate : "" + wire)
                .orRefuse();
    }

    PartnerSettings coded(String fixed) {
        return new PartnerSettings(
                fixed, nameKk, nameRu, nameEn, url, token, key, patience, wire, certificate);
    }

    /// The partner under its number.
    Partner numbered(int number) {
        var signs = certificate == null ? null : OrderSeal.certificate(certificate);
        return new Partner(number, peer(), wire, signs);
    }

    List<String> weaknesses(String setting) {
        var weak = new ArrayList<>(peer().weaknesses(setting));
        if (certificate != null && OrderSeal.isStandIn(OrderSeal.certificate(certificate))) {
            weak.add(setting + ".certificate is a sandbox's.");
        }
        return weak;
    }

    Peer peer() {
        return new Peer(code, url, token, key, patience);
    }

    @Override
    public String toString() {
        return "partner " + code;
    }
}
