package kz.robotbailiff.service.ruling;

import java.nio.file.Path;
import kz.robotbailiff.service.platform.Required;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/// The settings of the ruling room.
///
/// @param keyStore the PKCS#12 file with the keys that sign
/// @param keyStorePassword its password
/// @param bodies a table of territorial bodies in place of the program's own
@ConfigurationProperties("robot.ruling")
public record RulingSettings(Path keyStore, String keyStorePassword, @Nullable Path bodies) {

    public RulingSettings {
        Required.in("robot.ruling")
                .setting("key-store", keyStore)
                .setting("key-store-password", keyStorePassword)
                .orRefuse();
    }
}
