package kz.robotbailiff.service.ruling;

import java.net.URI;
import java.nio.file.Path;
import kz.robotbailiff.service.ruling.paper.NcaNodeSeal;
import kz.robotbailiff.service.ruling.paper.PaperSeal;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/// The signing server that signs papers in place of the territorial body's own key, if one is set.
///
/// @param url the address of NCANode 3, on a network of one's own
/// @param key the PKCS#12 file of the certification centre's key
/// @param password its password
@ConfigurationProperties("robot.ruling.nca-node")
public record NcaNodeSettings(@Nullable URI url, @Nullable Path key, @Nullable String password) {

    @Nullable PaperSeal seal() {
        return url == null || key == null || password == null
                ? null
                : new NcaNodeSeal(url, key, password);
    }
}
