package kz.robotbailiff.service.measure;

import java.net.URI;
import java.time.Duration;
import kz.robotbailiff.service.platform.Peer;
import kz.robotbailiff.service.platform.Required;
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
public record PartnerSettings(
        @DefaultValue("") String code,
        String nameKk,
        String nameRu,
        String nameEn,
        URI url,
        String token,
        String key,
        @DefaultValue("20s") Duration patience) {

    public PartnerSettings {
        Required.in("robot.measure.<partner " + code + ">")
                .setting("name-kk", nameKk)
                .setting("name-ru", nameRu)
                .setting("name-en", nameEn)
                .setting("url", url)
                .setting("token", token)
                .setting("key", key)
                .orRefuse();
    }

    PartnerSettings coded(String fixed) {
        return new PartnerSettings(fixed, nameKk, nameRu, nameEn, url, token, key, patience);
    }

    Peer peer() {
        return new Peer(code, url, token, key, patience);
    }

    @Override
    public String toString() {
        return "partner " + code;
    }
}
