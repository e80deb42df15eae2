package kz.robotbailiff.service.registry;

import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// The settings of the registry: `robot.registry.…`.
///
/// @param personsUrl where the register of persons answers; without it nobody is looked up
/// @param timeout how long one answer is waited for
/// @param batch how many numbers are asked at once
@ConfigurationProperties("robot.registry")
public record RegistrySettings(
        @Nullable URI personsUrl,
        @DefaultValue("10s") Duration timeout,
        @DefaultValue("500") int batch) {}
