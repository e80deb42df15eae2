package kz.robotbailiff.service.ruling;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/// The settings of the ruling room.
///
/// @param keyStore the PKCS#12 file with the keys that sign
/// @param keyStorePassword its password
/// @param bodies a table of territorial bodies in place of the program's own
@ConfigurationProperties("robot.ruling")
public record RulingSettings(
        @Nullable Path keyStore, @Nullable String keyStorePassword, @Nullable Path bodies) {}
